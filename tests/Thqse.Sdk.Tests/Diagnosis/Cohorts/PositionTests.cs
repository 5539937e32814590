using Thqse.Sdk.Diagnosis;
using static Thqse.Sdk.Tests.Diagnosis.Cohorts.CohortCards;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts;

public class PositionTests
{
    [Fact]
    public void An_establishment_is_left_out_of_its_reference()
    {
        var mine = Card(12);
        ScoreCard[] cards = [.. Cards(5), mine];
        var position = CohortReporting.Position(mine, cards);

        Assert.Equal(5, position.Overall.Others!.Count);
        Assert.Equal((2, 2, 0m), (position.Overall.Below, position.Overall.Above, position.Overall.DifferenceToMedian));
        Assert.Equal(12, position.Overall.Score);
        Assert.Equal("overall", position.Overall.Id);
        Assert.Equal(["p"], position.Pillars.Select(pillar => pillar.Id));
        Assert.Equal(["a", "b"], position.Themes.Select(theme => theme.Id));
    }

    /// <summary>In managing by quality a pillar and its only theme have one identifier: a list of all of them could not be read by it.</summary>
    [Fact]
    public void A_pillar_and_a_theme_of_one_identifier_are_told_apart()
    {
        var questionnaire = Referential.ManagementByQuality.Questionnaires[0];
        var card = new QuestionnaireResponseBuilder(questionnaire, new Establishment(EstablishmentCategory.Ch, 320)).Build().Score();
        var position = CohortReporting.Position(card, []);

        Assert.Equal(card.Pillars.Select(pillar => pillar.Id), position.Pillars.Select(pillar => pillar.Id));
        Assert.Equal(card.Themes.Select(theme => theme.Id), position.Themes.Select(theme => theme.Id));
        Assert.NotEmpty(card.Pillars.Select(pillar => pillar.Id).Intersect(card.Themes.Select(theme => theme.Id)));
    }

    [Fact]
    public void Four_others_are_too_few()
    {
        var mine = Card(12);
        var position = CohortReporting.Position(mine, [.. Cards(4), mine]);

        Assert.Equal(SuppressionReason.TooFew, position.Overall.SuppressionReason);
        Assert.Null(position.Overall.Others);
        Assert.Null(position.Overall.Below);
        Assert.Null(position.Overall.DifferenceToMedian);
        Assert.Equal(12, position.Overall.Score);
    }

    /// <summary>Found by chance: with a score of 0, none below and one above would say that the median is exactly 0.</summary>
    [Fact]
    public void How_many_are_below_and_above_would_give_away_a_median_that_is_hidden()
    {
        var position = CohortReporting.Position(Card(0), [Card(0), Card(0), Card(0), Card(0), Card(27)]).Overall;

        Assert.Equal(5, position.Others!.Mean);
        Assert.Null(position.Others.Median);
        Assert.Equal((null, null, null), (position.Below, position.Above, position.DifferenceToMedian));
    }

    [Fact]
    public void A_theme_that_does_not_concern_the_establishment_has_no_position()
    {
        var position = CohortReporting.Position(Card(50, concerned: false), Cards(6)).Themes.Single(node => node.Id == "b");

        Assert.Null(position.Score);
        Assert.Null(position.Below);
        Assert.Equal(6, position.Others!.Count);
    }

    [Fact]
    public void A_theme_that_concerns_too_few_of_the_others_is_hidden()
    {
        var position = CohortReporting.Position(Card(50), [.. Cards(4), Card(20, concerned: false), Card(30, concerned: false)]);

        Assert.Null(position.Overall.SuppressionReason);
        Assert.Equal(SuppressionReason.TooFew, position.Themes.Single(node => node.Id == "b").SuppressionReason);
    }

    [Fact]
    public void Incomplete_others_are_left_out_unless_the_caller_says_otherwise()
    {
        ScoreCard[] others = [.. Cards(5), Card(90, complete: false)];

        Assert.Equal(5, CohortReporting.Position(Card(50), others).Overall.Others!.Count);
        Assert.Equal(6, CohortReporting.Position(Card(50), others, new CohortOptions(includeIncomplete: true)).Overall.Others!.Count);
    }

    [Fact]
    public void The_order_of_the_others_does_not_matter()
    {
        var cards = Cards(7);
        var (one, other) = (CohortReporting.Position(Card(12), cards).Overall, CohortReporting.Position(Card(12), cards.Reverse()).Overall);

        Assert.Equal(one.Others!.Median, other.Others!.Median);
        Assert.Equal((one.Below, one.Above), (other.Below, other.Above));
    }

    [Fact]
    public void A_position_needs_a_card_and_others()
    {
        Assert.Throws<ArgumentNullException>(() => CohortReporting.Position(null!, []));
        Assert.Throws<ArgumentNullException>(() => CohortReporting.Position(Card(1), null!));
    }
}
