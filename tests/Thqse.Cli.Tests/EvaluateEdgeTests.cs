using System.Text;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests;

/// <summary>Contracts at the edge: nothing declared, nothing judged yet, an option not chosen.</summary>
public class EvaluateEdgeTests
{
    [Theory]
    [InlineData("fr", "Une option est à choisir d'abord : Pharmacie (pharmacy), Biologie (biology).")]
    [InlineData("en", "An option has to be chosen first: Pharmacy (pharmacy), Biology (biology).")]
    public void Where_an_option_decides_what_is_asked_the_plan_names_the_options(string lang, string said)
        => Assert.Contains(said, Run("plan", """{ "category": "ch", "beds": 320, "ghtMember": true, "activities": ["mco"] }""", "--lang", lang), StringComparison.Ordinal);

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
