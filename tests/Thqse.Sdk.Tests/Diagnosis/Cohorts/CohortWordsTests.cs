using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Cohorts.Attack;
using static Thqse.Sdk.Tests.Diagnosis.Cohorts.CohortCards;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts;

/// <summary>What the parts of a report say of themselves in a log, whom its groups hold, in which order it lists what is left out, and what it refuses.</summary>
public class CohortWordsTests
{
    private static readonly ScoreCard[] Some = [.. Cards(6, "ch", department: "31", from: 60), .. Cards(6, "clinic", beds: 40, department: "09", from: 70)];

    [Fact]
    public void Each_part_says_what_it_is()
    {
        var report = CohortReporting.Report(Some);
        var group = Group(report, CohortDimension.Category, "ch");

        Assert.Equal("sketch/questions 1.0.0: 12 received, 0 left out", $"{report}");
        Assert.Equal("Category ch: 6", $"{group}");
        Assert.Equal("Category ch: 4, TooFew", $"{Group(CohortReporting.Report(Cards(4)), CohortDimension.Category, "ch")}");
        Assert.Equal("6, mean 63", $"{group.Overall.Distribution}");
        Assert.Equal("groups of 5", $"{CohortOptions.Default}");
        Assert.Equal("groups of 7, incomplete, insufficient basis", $"{new CohortOptions(includeIncomplete: true, smallestGroup: 7, includeInsufficientBasis: true)}");
        Assert.Equal("12 cards", $"{Cohort.Of(Some)}");
        Assert.Equal("2 cards, OtherQuestionnaire", $"{Cohort.Of([Card(1), OfAnotherVersion()])}");
        Assert.Equal("OtherQuestionnaire: 2 groups", $"{CohortReporting.FindConflict([Card(1), OfAnotherVersion()])}");
        Assert.Equal(["a", "b"], group.Themes.Select(theme => $"{theme}"));
    }

    [Fact]
    public void A_group_says_whom_it_holds_by_what_divides()
    {
        var report = CohortReporting.Report(Some);

        Assert.Equal(
            ["All   ", "Category ch ch ", "Category clinic clinic ", "Size small  small", "Size medium  medium", "Department 09  ", "Department 31  "],
            report.Groups.Select(group => $"{group.Dimension} {group.Key} {group.Category} {group.SizeClass}"));
    }

    [Fact]
    public void What_all_cards_have_in_common_is_said_once()
    {
        var report = CohortReporting.Report([.. Enumerable.Range(0, 6).Select(index => Card(50 + index, policy: NotConcernedPolicy.CountedAsZero))]);

        Assert.Equal(("sketch/questions", "1.0.0", NotConcernedPolicy.CountedAsZero), (report.QuestionnaireId, report.QuestionnaireVersion, report.NotConcerned));
        Assert.Same(CohortOptions.Default, report.Options);
        Assert.Same(report.Groups[0], report.All);
    }

    /// <summary>By name, then by category, then by the reason, wherever they stand among the cards.</summary>
    [Fact]
    public void What_is_left_out_is_listed_in_an_order_of_its_own()
    {
        ScoreCard[] left =
        [
            Card(10, "clinic", complete: false, name: "Val"), Card(11, "ch", complete: false, name: "Mont"), Card(12, "clinic", complete: false), Card(13, "ch", complete: false, name: "Val"), Card(14, "ch", complete: false),
        ];

        var excluded = CohortReporting.Report([.. left, .. Some]).Excluded;

        Assert.Equal([4, 2, 1, 3, 0], excluded.Select(each => each.Place));
        Assert.All(excluded, each => Assert.Equal(CohortExclusionReason.Incomplete, each.Reason));
        Assert.EndsWith(": Incomplete", $"{excluded[0]}", StringComparison.Ordinal);
        Assert.StartsWith("4 ", $"{excluded[0]}", StringComparison.Ordinal);
        Assert.Empty(CohortReporting.Report([.. left, .. Some], new CohortOptions(includeIncomplete: true)).Excluded);
    }

    /// <summary>The level of each card of a cohort, those without one at the end.</summary>
    [Fact]
    public void Levels_are_counted_with_their_shares_and_none_comes_last()
    {
        ScoreCard[] cards = [.. Cards(4, from: 40), .. Cards(12, from: 75)];

        var levels = CohortReporting.Report(cards).All.Levels;

        Assert.Equal(["bronze: 12", "none: 4"], levels.Select(level => $"{level}"));
        Assert.Equal([0.75m, 0.25m], levels.Select(level => level.Share));
        Assert.Equal(SuppressionReason.FewOfALevel, CohortReporting.Report([.. Cards(2, from: 40), .. Cards(12, from: 75)]).All.LevelsSuppressionReason);
        Assert.Null(CohortReporting.Report(cards).All.LevelsSuppressionReason);
    }

    [Fact]
    public void Nothing_is_taken_for_cards()
    {
        Assert.Equal("cards", Assert.Throws<ArgumentNullException>(() => CohortReporting.Report(null!)).ParamName);
        Assert.Equal("cards", Assert.Throws<ArgumentNullException>(() => CohortReporting.Calculate(null!)).ParamName);
        Assert.Equal("cards", Assert.Throws<ArgumentNullException>(() => CohortReporting.FindConflict(null!)).ParamName);
        Assert.Equal("cards", Assert.Throws<ArgumentNullException>(() => CohortReporting.FindAlike(null!)).ParamName);
        Assert.Equal("cards", Assert.Throws<ArgumentNullException>(() => Cohort.Of(null!)).ParamName);
        Assert.Equal("cards", Assert.Throws<ArgumentException>(() => CohortReporting.Report([Card(1), null!])).ParamName);
        Assert.Equal("others", Assert.Throws<ArgumentException>(() => CohortReporting.Position(Card(1), [null!])).ParamName);
        Assert.Equal("Give at least one score card.", Assert.Throws<InvalidOperationException>(() => Cohort.Of([]).Report()).Message);
        Assert.Null(CohortReporting.FindConflict([]));
        Assert.Empty(CohortReporting.FindAlike([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => CohortReporting.Report(Some).All.Strengths(101));
        Assert.Throws<ArgumentOutOfRangeException>(() => CohortReporting.Report(Some).All.Strengths(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => CohortReporting.Report(Some).All.ImprovementAxes(-1));
    }

    /// <summary>Of a name that several have, by their numbers.</summary>
    [Fact]
    public void Those_of_one_name_are_listed_by_category_and_then_by_reason()
    {
        ScoreCard[] left = [Card(10, "clinic", complete: false), Card(11, "ch", concerned: false), Card(12, "ch", complete: false), Card(13, "clinic", concerned: false)];
        var report = CohortReporting.Report([.. left, .. Some]);

        Assert.Equal(
            ["ch Incomplete", "clinic Incomplete"],
            report.Excluded.Select(each => $"{each.Establishment!.Category} {each.Reason}"));
        Assert.Equal((16, 2), (report.Received, report.LeftOut));
    }

    /// <summary>The best first, and the one that needs most first.</summary>
    [Fact]
    public void Strengths_and_axes_come_in_the_order_of_their_means()
    {
        var all = CohortReporting.Calculate(AttackedCohorts.Of(2, Structure.Flat), new CohortOptions(includeInsufficientBasis: true)).All;

        Assert.Equal(all.Themes.Select(theme => theme.Distribution!.Mean).OrderDescending(), all.Strengths(0).Select(theme => theme.Distribution!.Mean));
        Assert.Equal(all.Themes.Where(theme => theme.Distribution!.Mean < 100).Select(theme => theme.Distribution!.Mean).Order(), all.ImprovementAxes(100).Select(theme => theme.Distribution!.Mean));
        Assert.True(all.Themes.Select(theme => theme.Distribution!.Mean).Distinct().Count() > 2);
    }

    /// <summary>Of several faults the first is told: another questionnaire, other themes, another policy, then copies.</summary>
    [Fact]
    public void Of_several_conflicts_the_first_rule_is_told()
    {
        var (named, other) = (Card(10, name: "CH du Mont"), Card(10, name: "CH du Mont", policy: NotConcernedPolicy.CountedAsZero));

        Assert.Equal(CohortConflictReason.SameEstablishment, CohortReporting.FindConflict([named, named])!.Reason);
        Assert.Equal(CohortConflictReason.OtherNotConcernedPolicy, CohortReporting.FindConflict([named, other])!.Reason);
        Assert.Equal(CohortConflictReason.OtherQuestionnaire, CohortReporting.FindConflict([named, other, OfAnotherVersion()])!.Reason);
    }

    /// <summary>Of one name or none, by their numbers, then by category, then by the reason.</summary>
    [Fact]
    public void Those_without_a_name_are_listed_by_their_numbers()
    {
        ScoreCard[] cards =
        [
            Left("ch", "340780055"), Left("ch", null), Left("clinic", null), Left("ch", "310781406"),
            .. Enumerable.Range(0, 6).Select(_ => ScoredCards.Of(ScoredCards.Weighed, NotConcernedPolicy.LeftOut)),
        ];
        var excluded = CohortReporting.Report(cards).Excluded;

        Assert.Equal([1, 2, 3, 0], excluded.Select(each => each.Place));
        Assert.All(excluded, each => Assert.Equal(CohortExclusionReason.NothingApplies, each.Reason));

        static ScoreCard Left(string category, string? finess)
        {
            var establishment = new JsonObject { ["category"] = category, ["beds"] = 320 };
            if (finess is not null)
            {
                establishment["finess"] = finess;
            }

            return ScoredCards.Of(ScoredCards.Weighed, NotConcernedPolicy.LeftOut, establishment, "a", "b", "c");
        }
    }

    /// <summary>A number or a name is enough to say whose a card is.</summary>
    [Theory]
    [InlineData("finess", "310781406")]
    [InlineData("siret", "35600000049837")]
    [InlineData("name", "CH du Mont")]
    public void Cards_of_which_one_says_whose_it_is_are_not_alike(string member, string value)
    {
        JsonObject[] establishments = [new() { ["category"] = "ch", ["beds"] = 320 }, new() { ["category"] = "ch", ["beds"] = 320, [member] = value }];

        Assert.Empty(CohortReporting.FindAlike(establishments.Select(each => ScoredCards.Of(ScoredCards.Weighed, NotConcernedPolicy.LeftOut, each))));
    }

    /// <summary>A theme that weighs otherwise makes other themes, and is told before another policy; where points are added up, weights are each establishment's own.</summary>
    [Fact]
    public void Cards_of_other_weights_are_no_cohort_unless_points_are_added_up()
    {
        var document = JsonNode.Parse(ScoreCardDocument.Write(ScoredCards.Of(ScoredCards.Weighed, NotConcernedPolicy.CountedAsZero)))!;
        document["themes"]![0]!["weight"] = 3;
        var other = ScoreCardDocument.Read(document.ToJsonString()).CardOrThrow();

        Assert.Equal(CohortConflictReason.OtherThemes, CohortReporting.FindConflict([ScoredCards.Of(ScoredCards.Weighed, NotConcernedPolicy.LeftOut), other])!.Reason);
        Assert.Null(CohortReporting.FindConflict(AttackedCohorts.Of(0, Structure.Points)));
    }

    [Fact]
    public void Alone_in_its_cohort_an_establishment_has_no_others()
    {
        var position = CohortReporting.Position(Card(40), []);

        Assert.Equal((40m, (Distribution?)null, SuppressionReason.TooFew), (position.Overall.Score!.Value, position.Overall.Others, position.Overall.SuppressionReason!.Value));
    }

    [Fact]
    public void Strengths_begin_at_their_limit_and_improvement_axes_end_below_it()
    {
        var all = CohortReporting.Calculate([.. Enumerable.Range(0, 6).Select(_ => Card(60))]).All;

        Assert.Equal(["a", "b"], all.Strengths(60).Select(theme => theme.Id));
        Assert.Empty(all.Strengths(60.01m));
        Assert.Empty(all.ImprovementAxes(60));
        Assert.Equal(["a", "b"], all.ImprovementAxes(60.01m).Select(theme => theme.Id));
    }
}
