using System.Text;
using Thqse.Cli.Tests.Support;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Tests;

public class DiagnosticsTests
{
    [Theory]
    [InlineData("evaluate", "fr", Language.French)]
    [InlineData("plan", "en", Language.English)]
    public void A_refused_document_is_2_with_its_diagnostics_as_a_document(string command, string lang, Language language)
    {
        using var file = new TemporaryFile(Sample.Refused);
        var result = Tool.Run("cpom", command, file.Name, "--json", "--lang", lang);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(DiagnosticsDocument.Write(ContractDocument.Read(Sample.Refused).Diagnostics, language), result.Output);
        Assert.Empty(result.Error);
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("plan")]
    public void A_refused_document_is_2_with_a_list_that_says_where_and_what(string command)
    {
        using var file = new TemporaryFile(Sample.Refused);
        var result = Tool.Run("cpom", command, file.Name);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("2 défauts", result.Output, StringComparison.Ordinal);
        Assert.Contains("/establishment/category", result.Output, StringComparison.Ordinal);
        Assert.Contains("[negative-value]", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("\0")]
    [InlineData("[]")]
    public void What_is_no_contract_at_all_is_2(string content)
        => Assert.Equal(2, Tool.Run(["cpom", "evaluate", "-"], Encoding.UTF8.GetBytes(content)).ExitCode);

    [Fact]
    public void Bytes_that_are_not_utf_8_are_2() => Assert.Equal(2, Tool.Run(["cpom", "evaluate", "-", "--json"], [0x7B, 0xFF, 0xFE]).ExitCode);

    [Fact]
    public void A_document_cannot_steer_the_terminal()
    {
        var json = Sample.Small.Replace("CH de l'Exemple", "CH \\u001b[31m\\u202e\\u0007\\nExemple", StringComparison.Ordinal);
        var output = Tool.Run(["cpom", "evaluate", "-"], Encoding.UTF8.GetBytes(json)).Output;
        Assert.StartsWith("CH [31m Exemple", output, StringComparison.Ordinal);
    }
}
