using System.Text.Json;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests;

/// <summary><c>thqse cpom compare</c> with readings, editions and contested verdicts.</summary>
public class CompareEdgeTests
{
    private static readonly string Transition = Sample.PathOf(Path.Combine("catalogues", "transition-obligations.json"));
    private static readonly string Medico = Sample.PathOf(Path.Combine("catalogues", "medico-social-scheme.json"));

    [Theory]
    [InlineData("fr", "Lectures incertaines", "CPOM_CT_5=emergency-only")]
    [InlineData("en", "Uncertain readings", "CPOM_CT_5=emergency-only")]
    public void Every_other_reading_is_tried_on_one_contract(string language, params string[] said)
    {
        var result = Tool.Run("cpom", "compare", Sample.Any, "--contested", "--lang", language);

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.All(said, each => Assert.Contains(each, result.Output, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_contested_is_a_document_too()
    {
        using var document = JsonDocument.Parse(Tool.Run("cpom", "compare", Sample.Any, "--contested", "--json").Output);

        Assert.Equal("thqse.cpom-comparison/1", document.RootElement.GetProperty("format").GetString());
    }

    [Theory]
    [InlineData("{sample} {sample} --contested", "--contested tries each other reading on one contract")]
    [InlineData("{sample} --contested --beds 90", "--contested tries each other reading on one contract")]
    [InlineData("{sample} --catalogue {transition} --catalogue {medico}", "two editions of one catalogue")]
    [InlineData("{sample} --catalogue {transition} --catalogue {transition} --catalogue {transition}", "is given twice at most")]
    [InlineData("{sample} --reading CPOM_OS_20=never", "CPOM_OS_20")]
    [InlineData("{sample} --reading CPOM_OS_20", "CPOM_OS_20")]
    public void What_does_not_go_together_is_refused(string command, string said)
    {
        var result = Tool.Run(["cpom", "compare", .. command.Replace("{sample}", Sample.Any, StringComparison.Ordinal).Replace("{transition}", Transition, StringComparison.Ordinal).Replace("{medico}", Medico, StringComparison.Ordinal).Split(' '), "--lang", "en"]);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains(said, string.Join(' ', (result.Error + result.Output).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_refused_contract_is_shown_with_what_is_wrong_in_it()
    {
        using var refused = new TemporaryFile(Sample.Refused);

        Assert.Equal(2, Tool.Run("cpom", "compare", refused.Name, "--contested").ExitCode);
        Assert.Equal(2, Tool.Run("cpom", "compare", refused.Name, Sample.Any).ExitCode);
        Assert.Equal(2, Tool.Run("cpom", "compare", Sample.Any, refused.Name).ExitCode);
    }

    [Fact]
    public void A_reading_that_is_tried_is_said_with_what_it_means()
        => Assert.Contains("The reading CPOM_OS_20=per-year: \"", string.Join(' ', Tool.Run("cpom", "compare", Sample.Any, "--reading", "CPOM_OS_20=per-year", "--lang", "en").Lines), StringComparison.Ordinal);
}
