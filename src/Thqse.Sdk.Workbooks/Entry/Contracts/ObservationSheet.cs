using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks.Entry.Contracts;

/// <summary>The sheet of figures: a block for each indicator, a line for each count, part of a rate, answer and milestone, a column for each year.</summary>
internal sealed class ObservationSheet
{
    private const int FirstYear = 5;
    private const int LongestHead = 110;
    private readonly EntrySheets common;
    private readonly CpomPlan plan;
    private readonly JsonElement observations;
    private readonly int[] years;
    private readonly Sheet sheet;

    private ObservationSheet(CpomPlan plan, JsonElement document, EntrySheets common)
    {
        this.common = common;
        this.plan = plan;
        observations = document.TryGetProperty("observations", out var declared) ? declared : default;
        years = [.. plan.Catalogue.Years.Declarable];
        sheet = new Sheet(common.Say(EntryWords.Observations), [30, 52, 16, 46, .. years.Select(_ => 11.0)]) { IsProtected = true, HeadColumns = 2 };
    }

    public static Sheet Make(CpomPlan plan, JsonElement document, EntrySheets common)
    {
        var made = new ObservationSheet(plan, document, common);
        made.Fill();
        return made.sheet;
    }

    private void Fill()
    {
        sheet.AddHead([common.Say(EntryWords.Identifier), common.Say("Chiffre", "Figure"), common.Say("Unité", "Unit"), common.Say("Ce qui est demandé", "What is asked"), .. years.Select(year => year.ToString(CultureInfo.InvariantCulture))]);
        foreach (var indicator in plan.Indicators)
        {
            var declared = plan.Contract.Declarations(indicator.Fiche.Id).Observations;
            var measures = indicator.Fiche.Targets.Measures.Where(measure => indicator.Measures.Contains(measure) || declared.Any(year => year.FindValue(measure.Id) is not null)).ToList();
            var milestones = indicator.Fiche.Targets.Milestones.Where(milestone => indicator.Milestones.Contains(milestone) || declared.Any(year => year.Milestones.Contains(milestone.Id))).ToList();
            if (measures.Count + milestones.Count == 0)
            {
                continue;
            }

            sheet.Add([null, Cell.Of(Shortened($"{indicator.Fiche.Id} {indicator.Fiche.Label[common.Language]}"), CellLook.Block), .. Enumerable.Repeat(Cell.Blank(CellLook.Block), years.Length + 2)]);
            foreach (var measure in measures)
            {
                Measure(indicator, measure);
            }

            foreach (var milestone in milestones)
            {
                var asked = Grouped(year => indicator.Awaits(milestone.Id, year) ? common.Say("attendu", "due") : null);
                Line($"{indicator.Fiche.Id}/{ContractSheets.Milestones}/{milestone.Id}", milestone.Label[common.Language], YesOrNo, asked, Milestone(indicator.Fiche.Id, milestone.Id), CellLook.EntryChoice, Choices);
            }
        }
    }

    /// <summary>A head stays on its line; the whole label stands on the other sheets.</summary>
    private static string Shortened(string label) => label.Length <= LongestHead ? label : string.Concat(label.AsSpan(0, label.LastIndexOf(' ', LongestHead)), " …");

    private string YesOrNo => $"{common.Say(EntryWords.Yes)} / {common.Say(EntryWords.No)}";

    private Validation Choices => new(ValidationKind.List, string.Empty, common.YesOrNoMessage, common.YesOrNo);

    private Validation Whole => new(ValidationKind.Whole, string.Empty, common.WholeMessage);

    private void Measure(IndicatorPlan indicator, Measure measure)
    {
        var (identifier, label) = ($"{indicator.Fiche.Id}/{measure.Id}", measure.Label[common.Language]);
        var asked = Grouped(year => Asked(indicator, measure, year));
        switch (measure.Kind)
        {
            case MeasureKind.Count:
                Line(identifier, label, measure.Unit?[common.Language] ?? common.Say("nombre", "number"), asked, Number(indicator.Fiche.Id, measure.Id, null), CellLook.EntryCount, Whole);
                break;
            case MeasureKind.Flag:
                Line(identifier, label, YesOrNo, asked, Answer(indicator.Fiche.Id, measure.Id), CellLook.EntryChoice, Choices);
                break;
            case MeasureKind.Rate:
                Line(identifier + "/numerator", label + common.Say(" – numérateur : ", " – numerator: ") + measure.Numerator?[common.Language], common.Say("nombre", "number"), asked, Number(indicator.Fiche.Id, measure.Id, "numerator"), CellLook.EntryCount, Whole);
                Line(identifier + "/denominator", label + common.Say(" – dénominateur : ", " – denominator: ") + measure.Denominator?[common.Language], common.Say("nombre", "number"), null, Number(indicator.Fiche.Id, measure.Id, "denominator"), CellLook.EntryCount, Whole);
                Line(identifier + "/" + ContractSheets.Percentage, label + common.Say(" – taux, calculé (à saisir s'il est seul connu)", " – rate, computed (to enter where it alone is known)"), "%", null, Percentage(indicator.Fiche.Id, measure.Id, identifier), CellLook.EntryComputed, new Validation(ValidationKind.Decimal, string.Empty, common.DecimalMessage));
                break;
        }
    }

    private void Line(string identifier, string label, string unit, string? asked, Func<int, Cell?> value, CellLook look, Validation validation)
    {
        var line = sheet.NextLine;
        sheet.Add([Cell.Of(identifier, CellLook.Identifier), Cell.Of(label, CellLook.Wrapped), Cell.Of(unit, CellLook.Wrapped), asked is null ? null : Cell.Of(asked, CellLook.Wrapped), .. years.Select(year => (value(year) ?? Cell.Blank(look)) with { Look = look })]);
        sheet.Validate(validation with { Range = $"{CellAddress.Of(FirstYear, line)}:{CellAddress.Of(FirstYear + years.Length - 1, line)}" });
    }

    /// <summary>What the rules of a year ask, without the name of the measure, which the line bears.</summary>
    private string? Asked(IndicatorPlan indicator, Measure measure, int year)
    {
        var prefix = measure.Label[common.Language];
        var rules = indicator.AskedOf(measure.Id, year).Select(rule => rule.Describe(indicator.Fiche, common.Language))
            .Select(text => text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text[prefix.Length..].TrimStart(' ', ':', ',', '\u00A0') : text);
        return string.Join(common.Say(" et ", " and "), rules) is { Length: > 0 } all ? all : null;
    }

    /// <summary>A text for each year, years of the same text together; null when there is none.</summary>
    private string? Grouped(Func<int, string?> text)
    {
        var asked = plan.Catalogue.Years.Targeted.Select(year => (Year: year, Text: text(year))).Where(pair => pair.Text is not null)
            .GroupBy(pair => pair.Text, pair => pair.Year)
            .Select(same => $"{Years([.. same])}{common.Say(" : ", ": ")}{same.Key}").ToList();
        return asked.Count == 0 ? null : string.Join('\n', asked);
    }

    private static string Years(int[] years)
        => years.Length > 2 && years[^1] - years[0] == years.Length - 1 ? FormattableString.Invariant($"{years[0]}-{years[^1]}") : string.Join(", ", years.Select(year => year.ToString(CultureInfo.InvariantCulture)));

    private Func<int, Cell?> Number(IndicatorId indicator, MeasureId measure, string? part)
        => year => Value(indicator, measure, year) is { } value
            ? part is null ? Cell.Of(value.GetDecimal()) : value.ValueKind == JsonValueKind.Object ? Cell.Of(value.GetProperty(part).GetDecimal()) : null
            : null;

    private Func<int, Cell?> Answer(IndicatorId indicator, MeasureId measure)
        => year => Value(indicator, measure, year) is { } value ? Cell.Of(common.Flag(value.GetBoolean())) : null;

    /// <summary>The rate, from the lines of its two numbers wherever they were sorted to; or the percentage that was given.</summary>
    private Func<int, Cell?> Percentage(IndicatorId indicator, MeasureId measure, string identifier)
        => year => Value(indicator, measure, year) is { ValueKind: JsonValueKind.Number } given
            ? Cell.Of(given.GetDecimal())
            : Cell.Computed(Formula(identifier, CellAddress.ColumnName(FirstYear + Array.IndexOf(years, year))), plan.Contract.Declarations(indicator).FindObservation(year)?.FindValue(measure)?.Number, CellLook.EntryComputed);

    private static string Formula(string identifier, string column)
        => $"IFERROR(100*INDEX({column}:{column},MATCH(\"{identifier}/numerator\",$A:$A,0))/INDEX({column}:{column},MATCH(\"{identifier}/denominator\",$A:$A,0)),\"\")";

    private Func<int, Cell?> Milestone(IndicatorId indicator, MilestoneId milestone)
        => year => plan.Contract.Declarations(indicator).FindObservation(year)?.Milestones.Contains(milestone) == true ? Cell.Of(common.Flag(true)) : null;

    private JsonElement? Value(IndicatorId indicator, MeasureId measure, int year)
        => observations.ValueKind == JsonValueKind.Object
            && observations.TryGetProperty(indicator.ToString(), out var byYear)
            && byYear.TryGetProperty(year.ToString(CultureInfo.InvariantCulture), out var observation)
            && observation.TryGetProperty("values", out var values)
            && values.TryGetProperty(measure.ToString(), out var value) ? value : null;
}
