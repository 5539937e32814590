using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using static Thqse.Sdk.Tests.Diagnosis.Cohorts.CohortCards;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts;

/// <summary>Which cards cannot be reported on together is told before they are refused, by the same rules.</summary>
public class ConflictTests
{
    public static TheoryData<CohortConflictReason, ScoreCard[], int[][]> Conflicts => new()
    {
        { CohortConflictReason.OtherQuestionnaire, [Card(1), OfAnotherVersion(), Card(2)], [[0, 2], [1]] },
        { CohortConflictReason.OtherThemes, [Card(1), Changed(document => document["themes"]!.AsArray().RemoveAt(0)), Card(2)], [[0, 2], [1]] },
        { CohortConflictReason.OtherNotConcernedPolicy, [Card(1, policy: NotConcernedPolicy.CountedAsZero), Card(2), Card(3)], [[0], [1, 2]] },
        { CohortConflictReason.SameEstablishment, [Named("310781406"), Named("310019336"), Card(2), Named("310781406")], [[0, 3]] },
    };

    [Theory]
    [MemberData(nameof(Conflicts))]
    public void Cards_in_conflict_are_told_apart_by_their_places_and_refused(CohortConflictReason reason, ScoreCard[] cards, int[][] groups)
    {
        var conflict = CohortReporting.FindConflict(cards)!;

        Assert.Equal(reason, conflict.Reason);
        Assert.Equal(groups, conflict.Groups);
        Assert.Throws<ArgumentException>(() => CohortReporting.Report(cards));
    }

    [Fact]
    public void Cards_of_several_policies_have_no_position()
        => Assert.Contains(
            "not of left-out, shared-equally",
            Assert.Throws<ArgumentException>(() => CohortReporting.Position(Card(10), [.. Cards(5), Card(20, policy: NotConcernedPolicy.SharedEqually)])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Cards_of_one_policy_are_a_cohort_whichever_it_is()
        => Assert.Equal(5, CohortReporting.Report(Enumerable.Range(0, 5).Select(_ => Card(50, concerned: false, policy: NotConcernedPolicy.CountedAsZero))).All.Overall.Distribution!.Count);

    [Fact]
    public void Comparable_cards_have_no_conflict()
    {
        Assert.Null(CohortReporting.FindConflict(Cards(6)));
        Assert.Null(CohortReporting.FindConflict([]));
    }

    /// <summary>Identifiers are any texts: two must not pass for one with what stands between them.</summary>
    [Fact]
    public void Identifiers_are_compared_one_by_one()
    {
        var other = Changed(document =>
        {
            document["themes"]![0]!["id"] = "a1:b";
            document["themes"]!.AsArray().RemoveAt(1);
        });

        Assert.Equal(CohortConflictReason.OtherThemes, CohortReporting.FindConflict([Card(1), other])!.Reason);
    }

    private static ScoreCard Named(string finess) => Changed(document => document["establishment"]!["finess"] = finess);

    private static ScoreCard Changed(Action<JsonNode> change)
    {
        var document = JsonNode.Parse(ScoreCardDocument.Write(Card(50)))!;
        change(document);
        return ScoreCardDocument.Read(document.ToJsonString()).CardOrThrow();
    }
}
