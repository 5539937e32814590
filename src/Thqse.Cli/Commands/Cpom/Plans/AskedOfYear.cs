using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Plans;

/// <summary>What a year asks, with the figures that follow from what is declared already.</summary>
internal static class AskedOfYear
{
    public static string Of(YearVerdict verdict, Language language)
    {
        var texts = new PlanTexts(language);
        if (verdict.Cell is not { } cell)
        {
            return string.Empty;
        }

        var fiche = verdict.Indicator.Fiche;
        var asked = verdict.Parts.Count == 0
            ? cell.Rule.Describe(fiche, language)
            : string.Join(cell.Rule is AnyOfRule ? texts.Or : texts.And, verdict.Parts.Select(part => part.Rule.Describe(fiche, language) + Figure(part, fiche, language)));
        return Sentence.Capital(asked) + CellGuidance.Of(cell, language);
    }

    /// <summary>The number a growth or a chosen target comes down to; the other rules state theirs already.</summary>
    private static string Figure(PartVerdict part, Fiche fiche, Language language)
    {
        var texts = new PlanTexts(language);
        var figure = part switch
        {
            { Rule: GrowthRule growth, Required: { } required } => texts.Bound(growth.Comparison, Amount(required, growth.Comparison, growth.Measure, fiche, language)),
            { Rule: ChosenTargetRule chosen, Required: { } target } => texts.Bound(chosen.Comparison, Amount(target, chosen.Comparison, chosen.Measure, fiche, language)),
            { Rule: DirectionRule direction, Reference: { } reference } => texts.Bound(direction.Comparison, Amount(reference, direction.Comparison, direction.Measure, fiche, language)),
            _ => null,
        };
        return figure is null ? string.Empty : $" ({figure}{(part is { IsReferenceOpen: true, ReferenceYear: { } year } ? texts.Provisional(year) : string.Empty)})";
    }

    private static string Amount(decimal value, Comparison comparison, MeasureId id, Fiche fiche, Language language)
    {
        var measure = fiche.Targets.FindMeasure(id);

        // Rounded towards what is enough: a rate rounded down would not be, nor a limit rounded up.
        var shown = (comparison is Comparison.AtMost or Comparison.LessThan ? Math.Floor(value * 100) : Math.Ceiling(value * 100)) / 100;
        var number = new CommonTexts(language).Number(shown);
        return measure switch
        {
            { Kind: MeasureKind.Rate, Per: 100 } => number + language.Say("\u00A0%", "%"),
            { Kind: MeasureKind.Class } when value >= 0 && value < measure.Values.Count => measure.Values[(int)value],
            { Kind: MeasureKind.Rate or MeasureKind.Quantity, Unit: { } unit } => number + "\u00A0" + unit[language],
            _ => number,
        };
    }
}
