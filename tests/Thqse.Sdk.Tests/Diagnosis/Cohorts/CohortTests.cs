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
        Assert.Equal(12.5m, CohortReporting.Calculate([.. Cards(6), Card(80, complete: false)]).All.Overall.Distribution!.Mean);
    }

    [Fact]
    public void Incomplete_cards_count_by_their_conservative_score_when_the_caller_says_so()
    {
        var report = CohortReporting.Calculate([.. Cards(6), Card(80, complete: false)], new CohortOptions(includeIncomplete: true));

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
    public void A_group_has_its_category_or_size_class_as_such()
    {
        var nowhere = Changed(Card(50), document => ((JsonObject)document).Remove("establishment"));
        var report = CohortReporting.Report([.. Cards(5, "medico-social", 40, "31"), nowhere]);

        Assert.Equal(
            [
                (CohortDimension.All, null, null, null), (CohortDimension.Category, "medico-social", EstablishmentCategory.MedicoSocial, null), (CohortDimension.Category, null, null, null),
                (CohortDimension.Size, "small", null, SizeClass.Small), (CohortDimension.Size, null, null, null),
                (CohortDimension.Department, "31", null, null), (CohortDimension.Department, null, null, null),
            ],
            report.Groups.Select(group => (group.Dimension, group.Key, group.Category, group.SizeClass)));
    }

    [Fact]
    public void Levels_are_in_the_order_of_their_identifiers_those_without_last()
    {
        string?[] levels = ["silver", null, "Gold", "bronze", "silver"];
        var cards = levels.Select(level => Changed(Card(80), document => document["level"]!["indicative"] = level));

        Assert.Equal(["Gold", "bronze", "silver", null], CohortReporting.Calculate(cards).All.Levels.Select(share => share.Level));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void One_card_of_a_specimen_marks_the_report_wherever_it_stands(int place)
    {
        var cards = Cards(6).Select((card, index) => Changed(card, document => document["specimen"] = index == place)).ToArray();

        Assert.True(CohortReporting.Report(cards).IsSpecimen);
        Assert.False(CohortReporting.Report(cards.Where((_, index) => index != place)).IsSpecimen);
    }

    [Fact]
    public void Levels_are_counted_with_those_who_have_none()
    {
        var levels = CohortReporting.Calculate([.. Cards(6, from: 66)]).All.Levels;

        Assert.Equal(["bronze 2", " 4"], levels.Select(level => $"{level.Level} {level.Count}"));
        Assert.Equal([0.3333333333m, 0.6666666667m], levels.Select(level => level.Share));
    }

    [Fact]
    public void Strengths_and_axes_are_themes_above_and_below_a_limit()
    {
        ScoreCard[] cards = [.. Cards(5, from: 73)];
        var all = CohortReporting.Calculate(cards).All;

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

    /// <summary>Themes belong to the referential, whose version is not that of the questionnaire: cards of one version can still have others.</summary>
    [Theory]
    [InlineData("themes", "lacks")]
    [InlineData("themes", "has one more")]
    [InlineData("themes", "names otherwise")]
    [InlineData("themes", "turns")]
    [InlineData("pillars", "lacks")]
    [InlineData("pillars", "has one more")]
    [InlineData("pillars", "names otherwise")]
    [InlineData("pillars", "turns")]
    public void A_card_with_other_pillars_or_themes_or_in_another_order_is_refused(string list, string how)
    {
        // The first pillar of these has no theme, so that a card without it does not contradict itself.
        ScoreCard[] cards = [.. Cards(6, from: 50).Select(card => Changed(card, document => Change(document["pillars"]!.AsArray(), "has another before")))];
        var other = Changed(cards[5], card => Change(card[list]!.AsArray(), how));
        cards = cards[..5];

        Assert.Contains("same pillars and themes", Assert.Throws<ArgumentException>(() => CohortReporting.Report([.. cards, other])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => CohortReporting.Report([.. cards, Changed(other, card => card["completeness"] = 0.5m)]));
        Assert.Throws<ArgumentException>(() => CohortReporting.Position(cards[0], [.. cards, other]));
        Assert.Throws<ArgumentException>(() => CohortReporting.Position(other, cards));
        Assert.Equal(1, CohortReporting.Report([other]).All.Count);
    }

    private static void Change(JsonArray nodes, string how)
    {
        var first = nodes[0]!.DeepClone();
        switch (how)
        {
            case "has one more":
                first["id"] = "more";
                nodes.Add(first);
                break;
            case "has another before":
                first["id"] = "before";
                nodes.Insert(0, first);
                break;
            case "names otherwise":
                nodes[0]!["id"] = "other";
                break;
            case "turns":
                nodes.RemoveAt(0);
                nodes.Add(first);
                break;
            default:
                nodes.RemoveAt(0);
                break;
        }
    }

    private static ScoreCard Changed(ScoreCard card, Action<JsonNode> change)
    {
        var document = JsonNode.Parse(ScoreCardDocument.Write(card))!;
        change(document);
        return ScoreCardDocument.Read(document.ToJsonString()).CardOrThrow();
    }
}
