using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts.Attack;

/// <summary>
/// What a report for publication promises: whoever knows who is in which group, which themes concern whom, and everything that the report says, is left at least two
/// points for the score of any one establishment. Ten cohorts are attacked in the gate, and a hundred times as many with THQSE_CASES=100, which takes minutes.
/// </summary>
public class PublicationAttackTests
{
    private static readonly CohortOptions Everybody = new(includeInsufficientBasis: true);

    private static readonly int Attacked = Cases.Tried(10);

    private static readonly Dictionary<string, Structure> Structures = new(StringComparer.Ordinal) { ["flat"] = Structure.Flat, ["nested"] = Structure.Nested, ["points"] = Structure.Points };

    [Theory]
    [InlineData("flat")]
    [InlineData("nested")]
    [InlineData("points")]
    public void No_report_leaves_less_than_two_points_for_the_score_of_an_establishment(string name)
    {
        var structure = Structures[name];
        var told = Enumerable.Range(0, Attacked).AsParallel().AsOrdered().SelectMany(number =>
        {
            var cards = AttackedCohorts.Of(number, structure);
            return new CohortAttack(cards, CohortReporting.Report(cards, Everybody), structure).TooNarrow().Select(each => $"cohort {number}: {each}").ToArray();
        }).Take(20).ToArray();

        Assert.Empty(told);
    }

    /// <summary>An attack that finds nothing anywhere would prove nothing.</summary>
    [Theory]
    [InlineData("flat")]
    [InlineData("nested")]
    [InlineData("points")]
    public void The_same_attack_finds_scores_in_an_exact_calculation(string name)
    {
        var structure = Structures[name];
        var cards = AttackedCohorts.Of(1, structure);

        Assert.NotEmpty(new CohortAttack(cards, CohortReporting.Calculate(cards, Everybody), structure).TooNarrow());
    }
}
