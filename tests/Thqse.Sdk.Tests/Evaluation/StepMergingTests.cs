using Thqse.Sdk.Cpom;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Tests.Evaluation;

/// <summary>The steps of the rules of one cell, joined: each asks for something that no other says.</summary>
public class StepMergingTests
{
    private static readonly Measure Rate = CpomCatalogue.Occitanie2025["CPOM_OS_8"].Targets.Measures[0];
    private static readonly Measure Other = CpomCatalogue.Occitanie2025["CPOM_OS_13"].Targets.Measures[0];

    [Fact]
    public void The_earlier_of_two_equal_steps_stays()
    {
        var first = Number(GreenStepKind.ReachValue, 15);

        Assert.Same(first, Assert.Single(StepMerging.Merge([first, Number(GreenStepKind.ReachValue, 15)])));
    }

    [Fact]
    public void Of_equal_numbers_the_one_that_can_still_change_stays()
    {
        var open = Number(GreenStepKind.ReachValue, 15, openReferenceYear: 2026);

        Assert.Same(open, Assert.Single(StepMerging.Merge([Number(GreenStepKind.ReachValue, 15), open])));
        Assert.Same(open, Assert.Single(StepMerging.Merge([open, Number(GreenStepKind.ReachValue, 15)])));
    }

    [Fact]
    public void To_exceed_a_number_is_stricter_than_to_reach_it()
    {
        var exceed = Number(GreenStepKind.ExceedValue, 15);

        Assert.Same(exceed, Assert.Single(StepMerging.Merge([Number(GreenStepKind.ReachValue, 15), exceed])));
        Assert.Same(exceed, Assert.Single(StepMerging.Merge([exceed, Number(GreenStepKind.ReachValue, 15)])));
    }

    [Fact]
    public void A_number_to_reach_says_that_the_value_is_to_be_declared()
    {
        var reach = Number(GreenStepKind.ReachValue, 15);

        Assert.Same(reach, Assert.Single(StepMerging.Merge([Step(GreenStepKind.DeclareValue, 2028, Rate), reach])));
    }

    [Fact]
    public void Steps_of_another_kind_year_or_measure_all_stay()
    {
        GreenStep[] steps =
        [
            Step(GreenStepKind.FixTarget, 2028, null),
            Step(GreenStepKind.DeclareValue, 2028, Rate),
            Step(GreenStepKind.DeclareValue, 2028, Other),
            Step(GreenStepKind.DeclareReference, 2026, Rate),
            Step(GreenStepKind.DeclareReference, 2027, Rate),
            Step(GreenStepKind.ReviseReference, 2026, Rate),
        ];

        Assert.Equal(steps, StepMerging.Merge(steps));
    }

    private static GreenStep Step(GreenStepKind kind, int year, Measure? measure) => new(kind, year, measure);

    private static GreenStep Number(GreenStepKind kind, int value, int? openReferenceYear = null)
        => new(kind, 2028, Rate, value: Exact.From(value), openReferenceYear: openReferenceYear);
}
