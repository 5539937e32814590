using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>The evaluation document: written from what is published of an evaluation, and read as that.</summary>
internal static class EvaluationForms
{
    private static readonly IndicatorForms<PublishedIndicator> Head = new(
        indicator => indicator.Id, (indicator, _) => indicator.Label, indicator => indicator.Row, indicator => indicator.IsApplicable);

    private static readonly FormMember<PublishedIndicator, IReadOnlyList<PublishedYear>> Years = Required("years", List(YearForms.Verdict), (PublishedIndicator indicator) => indicator.Years);
    private static readonly FormMember<PublishedIndicator, PublishedHorizon?> Period = Required("period", HorizonForms.Horizon, (PublishedIndicator indicator) => indicator.Period);

    private static readonly ObjectForm<PublishedIndicator> Indicator = new(
        [.. Head.All, Years, Period],
        element => new PublishedIndicator(
            Head.Id.Of(element), Head.Label.Of(element), Head.Row.Of(element), Head.IsApplicable.Of(element), Years.Of(element), Period.Of(element)));

    private static readonly EnvelopeForms<PublishedEvaluation> Envelope = new(
        evaluation => (evaluation.CatalogueId, evaluation.CatalogueVersion),
        evaluation => evaluation.Engine,
        evaluation => evaluation.AsOf,
        evaluation => evaluation.AppliedReadings,
        evaluation => evaluation.Establishment,
        (evaluation, _) => evaluation.Notices);

    private static readonly FormMember<PublishedEvaluation, IReadOnlyList<PublishedIndicator>> Indicators = Required("indicators", List(Indicator), (PublishedEvaluation evaluation) => evaluation.Indicators);
    private static readonly FormMember<PublishedEvaluation, StatusCounts> Summary = Required("summary", (Form<StatusCounts>)ValueForms.Counts, (PublishedEvaluation evaluation) => evaluation.Summary);

    public static readonly ObjectForm<PublishedEvaluation> Document = new(
        [Format<PublishedEvaluation>(EvaluationDocument.Format), .. Envelope.All, Indicators, Summary],
        element => new PublishedEvaluation(
            Envelope.Catalogue.Of(element).Id,
            Envelope.Catalogue.Of(element).Version,
            Envelope.Engine.Of(element),
            Envelope.AsOf.Of(element),
            Envelope.Readings.Of(element),
            Envelope.Establishment.Of(element),
            Envelope.Notices.Of(element),
            Indicators.Of(element),
            Summary.Of(element)));
}
