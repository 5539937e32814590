using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>What evaluations and plans have in common: what they were made from, figures, and what a rule is about.</summary>
internal static class VerdictForms
{
    public static readonly Form<string?> MaybeText = OrNull(Text);
    public static readonly Form<decimal?> Figure = ValueOrNull(Decimal(new NumberShape(isCount: false, largest: null)));
    public static readonly Form<int?> MaybeYear = ValueOrNull(Year);
    public static readonly Form<IReadOnlyList<Reason>> Reasons = List(Kebab<Reason>());

    /// <summary>Where the source asks it: a person finds the place by the words, a program by the lines.</summary>
    public static readonly Form<VerdictSource?> Source = OrNull(new ObjectForm<VerdictSource>(
    [
        Required("section", MaybeText, (VerdictSource source) => source.Section is { } section ? Codes<SectionKind>.Camel(section) : null),
        Required("row", Text, (VerdictSource source) => source.Row.Id),
        Required("lines", Text, (VerdictSource source) => source.Lines.ToString()),
        Required("asWritten", MaybeText, (VerdictSource source) => source.AsWritten),
    ]));

    /// <summary>The readings that bear on a verdict.</summary>
    public static readonly Form<IReadOnlyList<LedgerEntry>> ReadingsApplied = List(new ObjectForm<LedgerEntry>(
    [
        Required("id", MaybeText, (LedgerEntry entry) => entry.Alternative?.Id),
        Required("confidence", Camel<Confidence>(), (LedgerEntry entry) => entry.Confidence),
        Required("applied", Text, (LedgerEntry entry, Language language) => entry.Applied[language]),
    ]));

    /// <summary>Which rule is meant and what it is about.</summary>
    public static readonly FormMember<TargetRule>[] Subject =
    [
        Required("rule", Text, (TargetRule rule) => rule.Name),
        Optional("measure", Text, (TargetRule rule) => rule.Subject.Measure?.Id.ToString()),
        Optional("milestone", Text, (TargetRule rule) => rule.Subject.Milestone?.Id.ToString()),
    ];

    /// <summary>What a result was made from: catalogue, engine, date, readings, establishment.</summary>
    public static readonly FormMember<CpomEvaluation>[] Envelope =
    [
        Required("catalogue", new ObjectForm<CpomCatalogue>(
        [
            Required("id", Text, (CpomCatalogue catalogue) => catalogue.Id),
            Required("version", Text, (CpomCatalogue catalogue) => catalogue.Version),
        ]), (CpomEvaluation evaluation) => evaluation.Catalogue),
        Required("engine", Text, (CpomEvaluation _) => CpomEvaluation.EngineVersion),
        Required("asOf", DocumentDates.Form, (CpomEvaluation evaluation) => evaluation.AsOf),
        Required("readings", ReadingForms.OfResult, (CpomEvaluation evaluation) => evaluation.Catalogue.Readings),
        Required("establishment", EstablishmentForms.OfResult, (CpomEvaluation evaluation) => evaluation.Establishment),
        Required("notices", List(NoticeForms.Notice), (CpomEvaluation evaluation) => evaluation.Notices),
    ];

    /// <summary>An indicator, with what is said of each year and of the period.</summary>
    public static Form<IReadOnlyList<IndicatorEvaluation>> Indicators(Form<YearVerdict> year, FormMember<IndicatorEvaluation> period) => List(new ObjectForm<IndicatorEvaluation>(
    [
        Required("id", Text, (IndicatorEvaluation indicator) => indicator.Id.ToString()),
        Required("label", Text, (IndicatorEvaluation indicator, Language language) => indicator.Fiche.Label[language]),
        Required("row", MaybeText, (IndicatorEvaluation indicator) => indicator.Row?.Id),
        Required("applicable", Flag, (IndicatorEvaluation indicator) => indicator.IsApplicable),
        Required("years", List(year), (IndicatorEvaluation indicator) => indicator.Years),
        period,
    ]));
}
