using Thqse.Sdk.Diagnosis;
using static Thqse.Sdk.Tests.Diagnosis.Cohorts.CohortCards;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts;

/// <summary>Which group is hidden when several together tell a small one: the smallest, and of equal ones the last.</summary>
public class DeductionTests
{
    private const int Large = 800, Medium = 320, Small = 40;

    /// <summary>The whole less three categories is 7, of which 6 are large: the seventh would follow. Hospitals and clinics are ten each.</summary>
    [Fact]
    public void Of_equal_groups_that_tell_a_small_one_the_last_is_hidden()
    {
        ScoreCard[] cards =
        [
            .. Cards(3, "chu", Large, "31", from: 40), .. Cards(3, "espic", Large, "31", from: 40), .. Cards(1, "espic", Medium, "31", from: 93), .. Cards(5, "ch", Medium, "31", from: 40), .. Cards(5, "ch", Small, "31", from: 40),
            .. Cards(5, "clinic", Medium, "31", from: 40), .. Cards(5, "clinic", Small, "31", from: 40), .. Cards(10, "medico-social", Medium, "31", from: 40), .. Cards(10, "medico-social", Small, "31", from: 40),
        ];

        Assert.Equal(["ch", "medico-social"], Shown(cards));
        Assert.Equal(["ch", "medico-social"], Shown([.. cards.Reverse()]));
    }

    /// <summary>The whole less two categories is 9, of which 5 are large: four private non-profit establishments would follow, as one of five would not have to be hidden.</summary>
    [Theory]
    [InlineData(4, "medico-social")]
    [InlineData(5, "ch espic medico-social")]
    public void Four_are_too_few_to_follow_and_five_are_not(int espic, string shown)
    {
        ScoreCard[] cards =
        [
            .. Cards(4, "chu", Large, "31", from: 40), .. Cards(1, "clinic", Large, "31", from: 40), .. Cards(espic, "espic", Medium, "31", from: 40), .. Cards(5, "ch", Medium, "31", from: 40), .. Cards(5, "ch", Small, "31", from: 40),
            .. Cards(10, "medico-social", Medium, "31", from: 40), .. Cards(10, "medico-social", Small, "31", from: 40),
        ];

        Assert.Equal(shown.Split(' '), Shown(cards));
    }

    private static IEnumerable<string?> Shown(ScoreCard[] cards)
        => CohortReporting.Report(cards).Groups.Where(group => group.Dimension == CohortDimension.Category && group.SuppressionReason is null).Select(group => group.Key);
}
