using FsCheck.Xunit;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Cohorts;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts;

public class PositionProperties
{
    [Property]
    public void An_establishment_is_always_left_out_of_its_reference(GeneratedCohort cohort, Place place)
    {
        var cards = cohort.ToCards();
        var mine = place.In(cards);
        var (among, beside) = (CohortReporting.Position(mine, cards), CohortReporting.Position(mine, cards.Where(card => card != mine)));
        Assert.All(Nodes(among).Zip(Nodes(beside)), pair =>
        {
            Assert.Equal(pair.First.Others?.Count, pair.Second.Others?.Count);
            Assert.Equal(
                (pair.First.Score, pair.First.Below, pair.First.Above, pair.First.DifferenceToMedian, pair.First.SuppressionReason),
                (pair.Second.Score, pair.Second.Below, pair.Second.Above, pair.Second.DifferenceToMedian, pair.Second.SuppressionReason));
        });
    }

    [Property]
    public void Nobody_is_compared_with_fewer_than_five(GeneratedCohort cohort, Place place)
    {
        var cards = cohort.ToCards();
        Assert.All(Nodes(CohortReporting.Position(place.In(cards), cards)), node =>
        {
            Assert.True(node.Others is null or { Count: >= CohortOptions.DefaultSmallestGroup });
            Assert.Equal(node.Others?.Median is null || node.Score is null, node.DifferenceToMedian is null);
            Assert.Equal(node.DifferenceToMedian is null, node.Below is null);
        });
    }

    private static IEnumerable<NodePosition> Nodes(CohortPosition position) => [position.Overall, .. position.Pillars, .. position.Themes];
}
