using System.Globalization;
using System.Text.RegularExpressions;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests;

/// <summary><c>thqse diagnosis compare</c>: what went up, down, and cannot be compared.</summary>
public class ScoreChangeTests
{
    private static readonly string Referential = Sample.PathOf(Path.Combine("referentials", "sober-site.json"));
    private static readonly string Response = Sample.PathOf(Path.Combine("referentials", "response-sober-site.json"));

    [Theory]
    [InlineData(true, "-")]
    [InlineData(false, "\\+")]
    public void A_change_has_its_sign(bool isDown, string sign)
    {
        using var lower = new TemporaryFile(File.ReadAllText(Response).Replace("62.5", "10", StringComparison.Ordinal));
        var (before, after) = isDown ? (Response, lower.Name) : (lower.Name, Response);

        var line = Tool.Run("diagnosis", "compare", before, after, "--referential", Referential, "--lang", "en").Lines.Single(each => each.StartsWith("Overall score", StringComparison.Ordinal));

        var figures = Regex.Match(line, $@"([\d.]+)\s+([\d.]+)\s+{sign}([\d.]+)").Groups.Values.Skip(1).Select(group => decimal.Parse(group.Value, CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(isDown ? figures[0] - figures[1] : figures[1] - figures[0], figures[2]);
    }

    [Theory]
    [InlineData("fr", "L'autre est du questionnaire thqse-specimen/sanitary 1.0.0")]
    [InlineData("en", "The other one is of questionnaire thqse-specimen/sanitary 1.0.0: these are other questions")]
    public void Scores_of_two_questionnaires_have_no_change(string language, string said)
    {
        var shown = Tool.Run("diagnosis", "compare", Sample.PathOf("diagnosis-ch-grand-causse.json"), Sample.PathOf("diagnosis-cyber-priorities-ch-des-deux-rivieres.json"), "--lang", language);

        Assert.Equal(0, shown.ExitCode);
        Assert.Contains(said, string.Join(' ', shown.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Contains(shown.Lines, line => line.EndsWith("–", StringComparison.Ordinal));
    }
}
