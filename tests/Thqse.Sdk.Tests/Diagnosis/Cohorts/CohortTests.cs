using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using static Thqse.Sdk.Tests.Diagnosis.Cohorts.CohortCards;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts;

public class CohortTests
{
    [Fact]
    public void Incomplete_cards_are_left_out_and_counted()
    {
        var report = CohortReporting.Report([.. Cards(6), Card(80, complete: false), Card(90, complete: false)]);

        Assert.Equal((8, 2, 6), (report.Received, report.LeftOut, report.All.Count));
        Assert.Equal(15, report.All.Overall.Distribution!.Maximum);
    }

    [Fact]
    public void Incomplete_cards_count_by_their_conservative_score_when_the_caller_says_so()
    {
        var report = CohortReporting.Report([.. Cards(6), Card(80, complete: false)], new CohortOptions(includeIncomplete: true));

        Assert.Equal((7, 0, 7), (report.Received, report.LeftOut, report.All.Count));
        Assert.Equal(40, report.All.Overall.Distribution!.Maximum);
    }

    [Fact]
    public void Groups_are_all_then_category_size_and_department()
    {
        var report = CohortReporting.Report([.. Cards(5, "ch", 320, "31"), .. Cards(5, "clinic", 40, "65")]);

        Assert.Equal(
            ["All ", "Category ch", "Category clinic", "Size small", "Size medium", "Department 31", "Department 65"],
            report.Groups.Select(group => $"{group.Dimension} {group.Key}"));
    }

    [Fact]
    public void Levels_are_counted_with_those_who_have_none()
    {
        var levels = CohortReporting.Report([.. Cards(6, from: 66)]).All.Levels;

        Assert.Equal(["bronze 2", " 4"], levels.Select(level => $"{level.Level} {level.Count}"));
        Assert.Equal([0.3333333333m, 0.6666666667m], levels.Select(level => level.Share));
    }

    [Fact]
    public void Strengths_and_axes_are_themes_above_and_below_a_limit()
    {
        ScoreCard[] cards = [.. Cards(5, from: 73)];
        var all = CohortReporting.Report(cards).All;

        Assert.Equal(["a", "b"], all.Strengths().Select(theme => theme.Id));
        Assert.Empty(all.Strengths(75.0000000001m));
        Assert.Empty(all.ImprovementAxes(75));
        Assert.Equal(2, all.ImprovementAxes(75.0000000001m).Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => all.ImprovementAxes(101));
    }

    [Fact]
    public void The_cards_of_another_version_are_refused()
    {
        Assert.Throws<ArgumentException>(() => CohortReporting.Report([.. Cards(6), OfAnotherVersion()]));
        Assert.Throws<ArgumentException>(() => CohortReporting.Position(Card(10), [.. Cards(6), OfAnotherVersion()]));
        Assert.Throws<ArgumentException>(() => CohortReporting.Report([]));
    }

    [Fact]
    public void An_incomplete_card_of_another_version_is_refused_like_a_complete_one()
    {
        var incomplete = Changed(OfAnotherVersion(), card => card["completeness"] = 0.5m);

        Assert.Throws<ArgumentException>(() => CohortReporting.Report([.. Cards(6), incomplete]));
        Assert.Throws<ArgumentException>(() => CohortReporting.Position(Card(10), [.. Cards(6), incomplete]));
    }

    [Fact]
    public void Cards_read_from_documents_give_the_same_report()
    {
        ScoreCard[] cards = [.. Cards(6, department: "31"), .. Cards(7, "clinic", 99, "65"), Card(50, "medico-social", 40, concerned: false)];

        Assert.Equal(
            CohortReportDocument.Write(CohortReporting.Report(cards)),
            CohortReportDocument.Write(CohortReporting.Report(cards.Select(card => ScoreCardDocument.Read(ScoreCardDocument.Write(card)).CardOrThrow()))));
    }

    /// <summary>Themes belong to the referential, whose version is not that of the questionnaire: another order must not mix scores up.</summary>
    [Fact]
    public void Themes_are_told_apart_by_their_identifiers_and_not_by_their_places()
    {
        var turned = Enumerable.Range(0, 5).Select(_ => Changed(Card(90, concerned: false), card =>
        {
            var themes = card["themes"]!.AsArray();
            var first = themes[0]!.DeepClone();
            themes.RemoveAt(0);
            themes.Add(first);
        }));
        var report = CohortReporting.Report([.. Cards(5), .. turned]);

        Assert.Equal([10, 5], report.All.Themes.Select(theme => theme.Distribution!.Count));
        Assert.Equal([51, 12], report.All.Themes.Select(theme => theme.Distribution!.Mean));
    }

    [Fact]
    public void A_card_that_lacks_a_theme_is_refused_or_does_without_it()
    {
        var shorter = Changed(Card(90), card => card["themes"]!.AsArray().RemoveAt(1));
        var exception = Record.Exception(() => CohortReporting.Report([.. Cards(5), shorter]));

        Assert.True(exception is null or ArgumentException and not ArgumentOutOfRangeException, $"{exception}");
    }

    private static ScoreCard Changed(ScoreCard card, Action<JsonNode> change)
    {
        var document = JsonNode.Parse(ScoreCardDocument.Write(card))!;
        change(document);
        return ScoreCardDocument.Read(document.ToJsonString()).CardOrThrow();
    }
}
