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
    private readonly DeclaredCells declared;
    private readonly HashSet<(IndicatorId, MeasureId)> needed;
    private readonly int[] years;
    private readonly Sheet sheet;

    private ObservationSheet(CpomPlan plan, JsonElement document, EntrySheets common)
    {
        this.common = common;
        this.plan = plan;
        declared = new DeclaredCells(plan.Contract, document, common);
        needed = [.. plan.Needs().SelectMany(indicator => indicator.Values.Where(value => value.Measure is not null).Select(value => (indicator.Plan.Fiche.Id, value.Measure!.Id)))];
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
            var said = plan.Contract.Declarations(indicator.Fiche.Id).Observations;
            var measures = indicator.Fiche.Targets.Measures.Where(measure => needed.Contains((indicator.Fiche.Id, measure.Id)) || indicator.Measures.Contains(measure) || IsPartOfUnknown(indicator, measure) || said.Any(year => year.FindValue(measure.Id) is not null)).ToList();
            var milestones = indicator.Fiche.Targets.Milestones.Where(milestone => indicator.Milestones.Contains(milestone) || said.Any(year => year.Milestones.Contains(milestone.Id))).ToList();
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
                Line($"{indicator.Fiche.Id}/{ContractSheets.Milestones}/{milestone.Id}", milestone.Label[common.Language], YesOrNo, asked, year => declared.Milestone(indicator.Fiche.Id, milestone.Id, year), CellLook.EntryChoice, Choices);
            }
        }
    }

    /// <summary>Where something has to be said first, nobody knows yet from which measures a computed one will follow: each can be declared.</summary>
    private static bool IsPartOfUnknown(IndicatorPlan indicator, Measure measure) => indicator.Row is null && !measure.IsComputed && indicator.Measures.Any(asked => asked.IsComputed);

    /// <summary>A head stays on its line; the whole label stands on the other sheets.</summary>
    private static string Shortened(string label) => label.Length <= LongestHead ? label : string.Concat(label.AsSpan(0, label.LastIndexOf(' ', LongestHead)), " …");

    private string YesOrNo => $"{common.Say(EntryWords.Yes)} / {common.Say(EntryWords.No)}";

    private Validation Choices => new(ValidationKind.List, string.Empty, common.YesOrNoMessage, common.YesOrNo);

    private Validation Whole => new(ValidationKind.Whole, string.Empty, common.WholeMessage);

    private Validation Percent => new(ValidationKind.Decimal, string.Empty, common.DecimalMessage);

    private void Measure(IndicatorPlan indicator, Measure measure)
    {
        var (fiche, label) = (indicator.Fiche.Id, measure.Label[common.Language]);
        var identifier = $"{fiche}/{measure.Id}";
        var asked = Grouped(year => Asked(indicator, measure, year));
        var unit = measure.Unit?[common.Language] ?? common.Say("nombre", "number");
        if (measure.IsComputed)
        {
            // Nothing to fill in, so that no identifier stands there: the lines of what it follows from are below or above.
            sheet.Add([null, Cell.Of(label + common.Say(" – se calcule de ce qui est déclaré", " – follows from what is declared"), CellLook.Wrapped), Cell.Of(measure.Unit?[common.Language], CellLook.Wrapped), Cell.Of(asked, CellLook.Wrapped)]);
            return;
        }

        switch (measure.Kind)
        {
            case MeasureKind.Count:
                Line(identifier, label, unit, asked, year => declared.Number(fiche, measure.Id, year), CellLook.EntryCount, Whole);
                break;
            case MeasureKind.Quantity:
                Line(identifier, label, unit, asked, year => declared.Number(fiche, measure.Id, year), CellLook.EntryDecimal, Quantity(measure));
                break;
            case MeasureKind.Flag:
                Line(identifier, label, YesOrNo, asked, year => declared.Answer(fiche, measure.Id, year), CellLook.EntryChoice, Choices);
                break;
            case MeasureKind.Class:
                var list = EntryLists.Classes + identifier;
                foreach (var name in measure.Values.Concat(measure.WithoutClass))
                {
                    common.Lists.Add(list, name, name);
                }

                Line(identifier, label, string.Join(", ", measure.Values), asked, year => declared.Class(fiche, measure.Id, year), CellLook.EntryChoice, new Validation(ValidationKind.List, string.Empty, common.ListMessage, list));
                break;
            case MeasureKind.Rate:
                Rate(fiche, measure, identifier, asked);
                break;
        }
    }

    /// <summary>Its two numbers, then what they make, which is typed where it alone is known. Of 100 it is a percentage.</summary>
    private void Rate(IndicatorId fiche, Measure measure, string identifier, string? asked)
    {
        var (label, number) = (measure.Label[common.Language], common.Say("nombre", "number"));
        Line(identifier + "/numerator", label + common.Say(" – numérateur : ", " – numerator: ") + measure.Numerator?[common.Language], number, asked, year => declared.Part(fiche, measure.Id, year, "numerator"), CellLook.EntryCount, Whole);
        Line(identifier + "/denominator", label + common.Say(" – dénominateur : ", " – denominator: ") + measure.Denominator?[common.Language], number, null, year => declared.Part(fiche, measure.Id, year, "denominator"), CellLook.EntryCount, Whole);
        var (name, unit) = measure.Per == 100 ? (ContractSheets.Percentage, "%") : (ContractSheets.Quotient, FormattableString.Invariant($"{common.Say("pour", "per")} {measure.Per}"));
        Line(
            $"{identifier}/{name}", label + common.Say(" – taux, calculé (à saisir s'il est seul connu)", " – rate, computed (to enter where it alone is known)"), unit, null,
            year => declared.Rate(fiche, measure, year, Formula(identifier, measure.Per, CellAddress.ColumnName(FirstYear + Array.IndexOf(years, year)))), CellLook.EntryComputed, Percent);
    }

    /// <summary>The rate, from the lines of its two numbers wherever they were sorted to.</summary>
    private static string Formula(string identifier, decimal per, string column)
        => FormattableString.Invariant($"IFERROR({per}*INDEX({column}:{column},MATCH(\"{identifier}/numerator\",$A:$A,0))/INDEX({column}:{column},MATCH(\"{identifier}/denominator\",$A:$A,0)),\"\")");

    private Validation Quantity(Measure measure)
    {
        var decimals = measure.Decimals == 0 ? common.Say("sans décimale", "without decimals") : common.Say($"{measure.Decimals} décimales au plus", $"{measure.Decimals} decimals at most");
        var sign = measure.IsSigned ? common.Say(", même négatif", ", even a negative one") : common.Say(", zéro ou plus", ", zero or more");
        return new Validation(measure.IsSigned ? ValidationKind.Signed : ValidationKind.Decimal, string.Empty, common.Say($"Tapez un nombre{sign}, {decimals}, sans unité. Laissez vide ce qui n'est pas connu.", $"Type a number{sign}, {decimals}, without unit. Leave blank what is not known."));
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
        var all = string.Join(common.Say(" et ", " and "), rules);
        return all.Length > 0 ? all : null;
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
}
