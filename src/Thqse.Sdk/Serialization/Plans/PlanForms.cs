using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using Thqse.Sdk.Messages;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;
using static Thqse.Sdk.Serialization.VerdictForms;

namespace Thqse.Sdk.Serialization;

/// <summary>The plan document: what is asked, without verdicts.</summary>
internal static class PlanForms
{
    private const string NotApplicable = "notApplicable";

    private static readonly ObjectForm<PartVerdict> Part = new(
    [
        .. Subject.Select(member => member.Within((PartVerdict part) => part.Rule)),
        Required("required", Figure, (PartVerdict part) => part.Required),
        Required("reference", Figure, (PartVerdict part) => part.Reference),
        Required("referenceYear", MaybeYear, (PartVerdict part) => part.ReferenceYear),
    ]);

    private static readonly ObjectForm<YearVerdict> PlannedYear = new(
    [
        Required("year", Year, (YearVerdict year) => year.Year),
        Required("rule", MaybeText, (YearVerdict year) => year.Cell?.Rule.Name ?? (year.Indicator.IsApplicable ? null : NotApplicable)),
        Optional("measure", Text, (YearVerdict year) => year.Cell?.Rule.Subject.Measure?.Id.ToString()),
        Optional("milestone", Text, (YearVerdict year) => year.Cell?.Rule.Subject.Milestone?.Id.ToString()),
        Required("required", Figure, (YearVerdict year) => year.Required),
        Required("referenceYear", MaybeYear, (YearVerdict year) => year.Parts.Count == 1 ? year.Parts[0].ReferenceYear : null),
        Required("parts", List(Part), (YearVerdict year) => year.Parts),
        Required("reasons", Reasons, (YearVerdict year) => year.Cell is null ? year.Reasons : []),
        Required("asks", MaybeText, (YearVerdict year, Language language) => year.Cell?.Rule.Describe(year.Indicator.Fiche, language)),
        Required("guidance", MaybeText, (YearVerdict year, Language language) => year.Cell?.Guidance?[language]),
    ]);

    private static readonly ObjectForm<IndicatorEvaluation> PlannedPeriod = new(
    [
        Required("rule", Text, (IndicatorEvaluation indicator) => PeriodOf(indicator).Rule?.Name ?? Codes<PeriodKind>.Camel(PeriodOf(indicator).Kind)),
        Required("required", Figure, (IndicatorEvaluation indicator) => indicator.Period?.Required),
        Required("stated", MaybeText, (IndicatorEvaluation indicator, Language language) => PeriodOf(indicator).Stated?[language]),
        Required("asks", MaybeText, (IndicatorEvaluation indicator, Language language) => PeriodOf(indicator).Rule?.Describe(indicator.Fiche, language)),
    ]);

    public static readonly ObjectForm<CpomEvaluation> Document = new(
    [
        Format<CpomEvaluation>(PlanDocument.Format),
        .. Envelope,
        Required(
            "indicators",
            List(new ObjectForm<IndicatorEvaluation>(
            [
                .. Indicator,
                Required("years", List(PlannedYear), (IndicatorEvaluation indicator) => indicator.Years),
                Required("period", OrNull(PlannedPeriod), (IndicatorEvaluation indicator) => indicator.Row?.Period is null ? null : indicator),
            ])),
            (CpomEvaluation evaluation) => evaluation.Indicators),
    ]);

    private static PeriodTarget PeriodOf(IndicatorEvaluation indicator) => indicator.Row!.Period!;
}
