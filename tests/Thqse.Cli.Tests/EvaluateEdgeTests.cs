using System.Text;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests;

/// <summary>Contracts at the edge: nothing declared, nothing judged yet, an option not chosen.</summary>
public class EvaluateEdgeTests
{
    [Theory]
    [InlineData("fr", "Choisir d'abord une option : Pharmacie [pharmacy], Biologie [biology].")]
    [InlineData("en", "Choose an option first: Pharmacy [pharmacy], Biology [biology].")]
    public void Where_an_option_decides_what_is_asked_the_plan_names_the_options(string lang, string said)
        => Assert.Contains(said, Run("plan", """{ "category": "ch", "beds": 320, "ghtMember": true, "activities": ["mco"] }""", "--lang", lang), StringComparison.Ordinal);

    /// <summary>CPOM_CT_8 is asked of members of a GHT only: nothing to declare would be wrong, and so would an empty list of options.</summary>
    [Theory]
    [InlineData("plan", "fr", "Dire d'abord si l'établissement est membre d'un GHT")]
    [InlineData("data", "fr", "Dire d'abord si l'établissement est membre d'un GHT")]
    [InlineData("plan", "en", "Say first whether the establishment is a member of a GHT")]
    [InlineData("data", "en", "Say first whether the establishment is a member of a GHT")]
    public void Where_the_membership_of_a_GHT_decides_what_is_asked_it_is_asked_for(string command, string lang, string said)
    {
        var text = Run(command, """{ "category": "ch", "beds": 320, "activities": ["mco"] }""", "--lang", lang);
        var ofIndicator = text[text.IndexOf("CPOM_CT_8", StringComparison.Ordinal)..];

        Assert.Contains(said, ofIndicator[..ofIndicator.IndexOf("CPOM_OS_1", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    /// <summary>64.9999 % where 65 % is asked is not 65 %; a "no" is not "declared".</summary>
    [Fact]
    public void What_is_declared_is_shown_beside_what_is_asked()
    {
        var text = Run(
            "data",
            """{ "category": "ch", "beds": 320, "ghtMember": true, "activities": ["mco"] }, "observations": { "CPOM_OS_16": { "2026": { "values": { "discharge-prescriptions": { "numerator": 649999, "denominator": 1000000 } } } }, "CPOM_CT_5": { "2025": { "values": { "territorial-team": false } } } }""",
            "--lang",
            "en");

        Assert.Contains("2026 64.9999%", text, StringComparison.Ordinal);
        Assert.Contains("2025 no", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Non atteint (0)")]
    [InlineData("en", "Not met (0)")]
    public void Before_the_first_year_is_over_nothing_is_not_met(string lang, string said)
        => Assert.Contains(said, Run("evaluate", """{ "category": "clinic", "beds": 80 }""", "--as-of", "2025-02-01", "--lang", lang), StringComparison.Ordinal);

    [Theory]
    [InlineData("cpom evaluate a\0b", 66, "ne peut pas être lu")]
    [InlineData("cpom evaluate x --as-of 2027-01-01 --as-of 2027-01-02 --lang en", 64, "--as-of takes one value")]
    public void What_cannot_be_done_is_said(string command, int status, string said)
    {
        var result = Tool.Run(command.Split(' '));
        Assert.Equal(status, result.ExitCode);
        Assert.Contains(said, result.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    private static string Run(string command, string establishment, params string[] options)
    {
        var contract = $$"""{ "format": "thqse.cpom-contract/1", "establishment": {{establishment}} }""";
        var result = Tool.Run(["cpom", command, "-", .. options], Encoding.UTF8.GetBytes(contract));
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        return string.Join(' ', string.Join(' ', result.Lines).Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
    }
}
