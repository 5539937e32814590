using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks.Entry.Contracts;

/// <summary>What a contract has declared already, as cells; null where nothing is. Values are those of the document, with every digit that was given.</summary>
internal sealed class DeclaredCells
{
    private readonly CpomContract contract;
    private readonly JsonElement observations;
    private readonly EntrySheets common;

    public DeclaredCells(CpomContract contract, JsonElement document, EntrySheets common)
    {
        this.contract = contract;
        this.common = common;
        observations = document.TryGetProperty("observations", out var declared) ? declared : default;
    }

    public Cell? Number(IndicatorId indicator, MeasureId measure, int year)
        => Value(indicator, measure, year) is { ValueKind: JsonValueKind.Number } value ? Cell.Of(value.GetDecimal()) : null;

    /// <summary>The numerator or the denominator of a rate.</summary>
    public Cell? Part(IndicatorId indicator, MeasureId measure, int year, string part)
        => Value(indicator, measure, year) is { ValueKind: JsonValueKind.Object } value ? Cell.Of(value.GetProperty(part).GetDecimal()) : null;

    /// <summary>The rate that was given, or the formula of its two numbers.</summary>
    public Cell Rate(IndicatorId indicator, Measure measure, int year, string formula)
        => Number(indicator, measure.Id, year) ?? Cell.Computed(formula, Percentage(indicator, measure, year), CellLook.EntryComputed);

    public Cell? Answer(IndicatorId indicator, MeasureId measure, int year)
        => Value(indicator, measure, year) is { } value ? Cell.Of(common.Flag(value.GetBoolean())) : null;

    public Cell? Class(IndicatorId indicator, MeasureId measure, int year)
        => Value(indicator, measure, year) is { } value ? Cell.Of(value.GetString()) : null;

    public Cell? Milestone(IndicatorId indicator, MilestoneId milestone, int year)
        => contract.Declarations(indicator).FindObservation(year)?.Milestones.Contains(milestone) == true ? Cell.Of(common.Flag(true)) : null;

    /// <summary>What a percentage gives now. What is per another number, the spreadsheet computes when it opens the file.</summary>
    private decimal? Percentage(IndicatorId indicator, Measure measure, int year)
        => measure.Per == 100 ? contract.Declarations(indicator).FindObservation(year)?.FindValue(measure.Id)?.Number : null;

    private JsonElement? Value(IndicatorId indicator, MeasureId measure, int year)
        => observations.ValueKind == JsonValueKind.Object
            && observations.TryGetProperty(indicator.ToString(), out var byYear)
            && byYear.TryGetProperty(year.ToString(CultureInfo.InvariantCulture), out var observation)
            && observation.TryGetProperty("values", out var values)
            && values.TryGetProperty(measure.ToString(), out var value) ? value : null;
}
