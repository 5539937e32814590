using System.Text.Json.Nodes;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Diagnoses;

/// <summary>Cohorts at the edge: nothing hidden, groups without a name, a referential that is not known.</summary>
public class CohortEdgeTests
{
    private const int Size = 12;

    [Theory]
    [InlineData("fr", "Tout est montré.")]
    [InlineData("en", "Everything is shown.")]
    public void Of_a_large_group_of_one_kind_everything_is_shown(string lang, string said)
        => Assert.Contains(said, Cohort(lang, _ => { }), StringComparison.Ordinal);

    [Theory]
    [InlineData("fr", "Non précisé")]
    [InlineData("en", "Not stated")]
    public void Those_that_state_no_department_are_a_group(string lang, string said)
        => Assert.Contains(said, Cohort(lang, card => card["establishment"]!.AsObject().Remove("department")), StringComparison.Ordinal);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void Pillars_and_themes_of_a_referential_that_is_not_known_have_their_identifiers(string lang)
    {
        var shown = Cohort(lang, card => card["questionnaire"]!["version"] = "9.9.9");
        Assert.Contains("9.9.9", shown, StringComparison.Ordinal);
        Assert.Contains(" environment ", shown, StringComparison.Ordinal);
    }

    /// <summary>Score cards that differ in nothing but who they are of.</summary>
    private static string Cohort(string lang, Action<JsonNode> change)
    {
        var files = Enumerable.Range(0, Size).Select(number =>
        {
            var card = JsonNode.Parse(DiagnosisSample.Card(DiagnosisSample.Complete))!;
            card["establishment"]!.AsObject().Remove("finess");
            card["establishment"]!["category"] = "ch";
            card["establishment"]!["name"] = $"CH no. {number}";
            change(card);
            return new TemporaryFile(card.ToJsonString());
        }).ToList();
        try
        {
            var result = Tool.Run(["diagnosis", "cohort", "--lang", lang, .. files.Select(file => file.Name)]);
            Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
            return string.Join(' ', result.Lines);
        }
        finally
        {
            files.ForEach(file => file.Dispose());
        }
    }
}
