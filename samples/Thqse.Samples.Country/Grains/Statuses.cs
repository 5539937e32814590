using NodaTime;
using Thqse.Sdk.Cpom;

namespace Thqse.Samples.Country.Grains;

/// <summary>The statuses of a contract, in bulk: no report is made, no document written.</summary>
public static class Statuses
{
    /// <summary>The status of each cell, at the date of the contract, else when its period is over.</summary>
    /// <param name="contract">The contract.</param>
    public static IReadOnlyList<VerdictStatus> Of(CpomContract contract)
    {
        var (plan, values) = Compiled(contract);
        var statuses = new VerdictStatus[plan.CellCount];
        plan.Evaluate(values, DateOf(contract), statuses);
        return statuses;
    }

    /// <summary>How many cells are met with each of some counts; null when nothing asks for the measure.</summary>
    /// <param name="contract">The contract.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="measure">The measure, a count.</param>
    /// <param name="year">The year.</param>
    /// <param name="counts">The counts to try.</param>
    public static IReadOnlyList<int>? MetWith(CpomContract contract, IndicatorId indicator, MeasureId measure, int year, IReadOnlyList<decimal> counts)
    {
        var (plan, values) = Compiled(contract);
        var column = plan.FindColumn(indicator, measure, year);
        if (column < 0)
        {
            return null;
        }

        var statuses = new VerdictStatus[plan.CellCount];
        return [.. counts.Select(count =>
        {
            values[column] = MeasuredValue.Count(count);
            plan.Evaluate(values, DateOf(contract), statuses);
            return statuses.Count(status => status == VerdictStatus.Met);
        })];
    }

    private static (CompiledPlan Plan, MeasuredValue?[] Values) Compiled(CpomContract contract)
    {
        var plan = contract.Catalogue.Plan(contract).Compile();
        var values = new MeasuredValue?[plan.Columns.Count];
        plan.Read(contract, values);
        return (plan, values);
    }

    private static LocalDate DateOf(CpomContract contract) => contract.AsOf ?? contract.Catalogue.ClosedFrom;
}
