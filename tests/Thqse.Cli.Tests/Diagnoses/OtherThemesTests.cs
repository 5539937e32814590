using System.Text.Json.Nodes;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Diagnoses;

/// <summary>Scores of one version of a questionnaire whose pillars or themes differ: nobody has told which of them is that of the cohort.</summary>
public class OtherThemesTests
{
    [Theory]
    [InlineData("pillars")]
    [InlineData("themes")]
    public void A_score_card_with_other_pillars_or_themes_is_64_and_the_message_names_it_beside_one_that_is_like_the_others(string list)
    {
        var card = JsonNode.Parse(DiagnosisSample.Card(DiagnosisSample.Complete))!;
        card[list]!.AsArray().RemoveAt(0);
        using var odd = new TemporaryFile(card.ToJsonString());
        var result = Tool.Run(["diagnosis", "cohort", odd.Name, .. DiagnosisSample.Cohort.Take(2)]);

        Assert.Equal(64, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Matches($"(?s){Path.GetFileName(DiagnosisSample.Cohort[0])}.*{Path.GetFileName(odd.Name)}", result.Error);
        Assert.DoesNotContain(Path.GetFileName(DiagnosisSample.Cohort[1]), result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_wrong_with_a_file_is_told_first()
    {
        var card = JsonNode.Parse(DiagnosisSample.Card(DiagnosisSample.Complete))!;
        card["themes"]!.AsArray().RemoveAt(0);
        using var odd = new TemporaryFile(card.ToJsonString());
        using var refused = new TemporaryFile(DiagnosisSample.Refused);

        Assert.Equal(2, Tool.Run("diagnosis", "cohort", odd.Name, DiagnosisSample.Complete, refused.Name).ExitCode);
    }
}
