using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>What evaluations and plans have in common: figures, what results were made from, and what a rule is about.</summary>
internal static class VerdictForms
{
    public static readonly Form<VerdictStatus> OfStatus = Camel<VerdictStatus>();
    public static readonly Form<string?> MaybeText = OrNull(Text);
    public static readonly Form<decimal?> Figure = ValueOrNull(Decimal(new NumberShape(isCount: false, JsonNumber.LargestFigure)));
    public static readonly Form<int?> MaybeYear = ValueOrNull(Year);
    public static readonly Form<IReadOnlyList<Reason>> Reasons = List(Kebab<Reason>());

    /// <summary>What a result was made from: catalogue, engine, date, readings, establishment.</summary>
    public static readonly FormMember<CpomEvaluation>[] Envelope = new EnvelopeForms<CpomEvaluation>(
        evaluation => (evaluation.Catalogue.Id, evaluation.Catalogue.Version),
        _ => CpomEvaluation.EngineVersion,
        evaluation => evaluation.AsOf,
        evaluation => evaluation.Catalogue.Readings,
        evaluation => evaluation.Establishment,
        EvaluationPublishing.Notices).All;

    /// <summary>Which rule is meant and what it is about.</summary>
    public static readonly FormMember<TargetRule>[] Subject = new SubjectForms<TargetRule>(
        rule => rule.Name, rule => rule.Subject.Measure?.Id, rule => rule.Subject.Milestone?.Id).All;

    /// <summary>Which indicator is meant, and whether and how it concerns the establishment.</summary>
    public static readonly FormMember<IndicatorEvaluation>[] Indicator = new IndicatorForms<IndicatorEvaluation>(
        indicator => indicator.Id, (indicator, language) => indicator.Fiche.Label[language], indicator => indicator.Row?.Id, indicator => indicator.IsApplicable).All;
}
