using System.Runtime.CompilerServices;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Cpom.Evaluation;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Tests.Generation.Contracts;

namespace Thqse.Sdk.Tests.Evaluation;

/// <summary>Found by a reviewer: every growth and every row that adds up allocated, where the design says that an evaluation allocates its arrays only.</summary>
public class AllocationTests
{
    /// <summary>What an evaluation makes beside its arrays, however many cells it judges: some twelve small objects.</summary>
    private const long Fixed = 800;

    [Theory]
    [InlineData("ch", 80)]
    [InlineData("ch", 320)]
    [InlineData("ch", 800)]
    public void An_evaluation_allocates_the_arrays_it_returns_and_nothing_per_cell(string category, int beds)
    {
        var plan = Plan(new EstablishmentCategory(category), beds, declaresAll: true);
        var arrays = (plan.Layout.PartCount * Unsafe.SizeOf<Outcome>()) + (plan.Layout.CellCount * Unsafe.SizeOf<JudgedCell>()) + (plan.Indicators.Count * (Unsafe.SizeOf<Decision?>() + Unsafe.SizeOf<OpenYears>()));

        Assert.InRange(Allocated(plan), arrays, arrays + Fixed);
    }

    [Fact]
    public void What_is_declared_allocates_nothing()
        => Assert.Equal(
            Allocated(Plan(EstablishmentCategory.Ch, 320, declaresAll: false)), Allocated(Plan(EstablishmentCategory.Ch, 320, declaresAll: true)));

    private static long Allocated(CpomPlan plan)
    {
        // The first evaluations compile code and fill what is made once.
        for (var i = 0; i < 3; i++)
        {
            plan.EvaluateAsAsked();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var evaluation = plan.EvaluateAsAsked();
        var after = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(evaluation);
        return after - before;
    }

    private static CpomPlan Plan(EstablishmentCategory category, int beds, bool declaresAll)
    {
        var catalogue = CpomCatalogue.Occitanie2025;
        var builder = new CpomContractBuilder(catalogue, new Establishment(category, beds, isGhtMember: true, activities: Activities.Mco | Activities.Had))
            .Choose(IndicatorId.Parse("CPOM_CT_3"), new OptionId("pharmacy"))
            .FixTarget(IndicatorId.Parse("CPOM_OS_8"), 15)
            .FixTarget(IndicatorId.Parse("CPOM_OS_19"), 15);
        if (declaresAll)
        {
            foreach (var fiche in catalogue.Fiches)
            {
                foreach (var (measure, year) in DeclaredMeasures.Of(fiche).SelectMany(measure => catalogue.Years.Declarable.Select(year => (measure, year))))
                {
                    builder.Declare(fiche.Id, year, measure.Id, Small(measure));
                }
            }
        }

        return catalogue.Plan(builder.Build());
    }

    /// <summary>A figure whose products fit 31 bits: the digits of larger ones are on the heap.</summary>
    private static MeasuredValue Small(Measure measure) => measure.Kind switch
    {
        MeasureKind.Count => MeasuredValue.Count(3),
        MeasureKind.Rate => MeasuredValue.Percentage(60),
        _ => MeasuredValue.Flag(true),
    };
}
