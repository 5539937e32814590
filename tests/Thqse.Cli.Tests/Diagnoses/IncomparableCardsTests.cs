using System.Text.Json.Nodes;
using Thqse.Cli.Tests.Support;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Tests.Diagnoses;

/// <summary>Scores of one version of a questionnaire whose pillars, themes or policies differ: nobody has told which of them is that of the cohort.</summary>
public class IncomparableCardsTests
{
    [Theory]
    [InlineData("pillars")]
    [InlineData("themes")]
    public void A_score_card_with_other_pillars_or_themes_is_64_and_the_message_names_it_beside_one_that_is_like_the_others(string list)
    {
        var card = JsonNode.Parse(DiagnosisSample.Card(DiagnosisSample.Complete))!;
        var more = card[list]![0]!.DeepClone();
        more["id"] = "more";
        card[list]!.AsArray().Add(more);
        using var odd = new TemporaryFile(card.ToJsonString());
        var result = Tool.Run(["diagnosis", "cohort", odd.Name, .. DiagnosisSample.Cohort.Take(2)]);

        Assert.Equal(64, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Matches($"(?s){Path.GetFileName(DiagnosisSample.Cohort[0])}.*{Path.GetFileName(odd.Name)}", result.Error);
        Assert.DoesNotContain(Path.GetFileName(DiagnosisSample.Cohort[1]), result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "n'est pas compté de la même façon")]
    [InlineData("en", "do not count in the same way what is not concerned")]
    public void A_score_card_of_another_policy_is_64_and_named_beside_one_that_is_like_the_others(string lang, string said)
    {
        var card = ScoreCardDocument.Write(DiagnosisSample.Response(DiagnosisSample.Complete).Score(new ScoringPolicy(NotConcernedPolicy.CountedAsZero)));
        using var odd = new TemporaryFile(card);
        var result = Tool.Run(["diagnosis", "cohort", "--lang", lang, odd.Name, .. DiagnosisSample.Cohort.Take(2)]);

        Assert.Equal(64, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(said, string.Join(' ', result.Error.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Matches($"(?s){Path.GetFileName(DiagnosisSample.Cohort[0])}.*{Path.GetFileName(odd.Name)}", result.Error);
        Assert.DoesNotContain(Path.GetFileName(DiagnosisSample.Cohort[1]), result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(NotConcernedPolicy.LeftOut, null)]
    [InlineData(NotConcernedPolicy.SharedEqually, "The weight of what is not concerned is shared equally in all the scores.")]
    [InlineData(NotConcernedPolicy.CountedAsZero, "What is not concerned counts as zero in all the scores.")]
    public void A_report_says_by_which_other_policy_its_cards_were_scored(NotConcernedPolicy policy, string? said)
    {
        using var card = new TemporaryFile(ScoreCardDocument.Write(DiagnosisSample.Response(DiagnosisSample.Complete).Score(new ScoringPolicy(policy))));
        var result = Tool.Run("diagnosis", "cohort", "--lang", "en", card.Name);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(said, result.Lines.FirstOrDefault(line => line.Contains("what is not concerned", StringComparison.OrdinalIgnoreCase)));
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
