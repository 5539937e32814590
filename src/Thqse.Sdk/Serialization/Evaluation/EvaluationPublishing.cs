using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Serialization;

/// <summary>What is published of an evaluation: identifiers in the place of definitions, and sentences in one language.</summary>
internal static class EvaluationPublishing
{
    public static PublishedEvaluation Of(CpomEvaluation evaluation, Language language, bool hasWhy)
    {
        var publisher = new Publisher(language, hasWhy);
        return new(
            evaluation.Catalogue.Id,
            evaluation.Catalogue.Version,
            CpomEvaluation.EngineVersion,
            evaluation.AsOf,
            evaluation.Catalogue.Readings,
            evaluation.Establishment,
            Notices(evaluation, language),
            Each(evaluation.Indicators, publisher.Of),
            evaluation.Summary);
    }

    public static IReadOnlyList<PublishedNotice> Notices(CpomEvaluation evaluation, Language language)
        => Each(evaluation.Notices, notice => new PublishedNotice(notice.Code, notice.Pointer, notice.Value, notice.Explain(language)));

    public static PublishedPart Part(PartVerdict part) => new(
        part.Rule.Name,
        part.Rule.Subject.Measure?.Id,
        part.Rule.Subject.Milestone?.Id,
        part.Status,
        part.Required,
        part.Observed,
        part.Numerator,
        part.Denominator,
        part.Reference,
        part.ReferenceYear,
        part.ReferenceNumerator,
        part.ReferenceDenominator);

    private static IReadOnlyList<TPublished> Each<T, TPublished>(IReadOnlyList<T> items, Func<T, TPublished> publish)
    {
        if (items.Count == 0)
        {
            return [];
        }

        var published = new TPublished[items.Count];
        for (var i = 0; i < published.Length; i++)
        {
            published[i] = publish(items[i]);
        }

        return Array.AsReadOnly(published);
    }

    private sealed class Publisher(Language language, bool hasWhy)
    {
        public PublishedIndicator Of(IndicatorEvaluation indicator)
            => new(indicator.Id, indicator.Fiche.Label[language], indicator.Row?.Id, indicator.IsApplicable, Each(indicator.Years, Of), Of(indicator.Period));

        private PublishedYear Of(YearVerdict year) => new(
            year.Year,
            year.Status,
            year.IsProvisional,
            year.Evidence,
            year.EvidenceGiven,
            year.Issues,
            year.Reasons,
            year.Required,
            year.Observed,
            Each(year.Parts, Part),
            Of(year.ToDate),
            Of(year.ToGreen),
            Of(year.Source),
            Each(year.Readings, Of),
            hasWhy ? year.Explain(language) : null);

        private PublishedHorizon? Of(HorizonVerdict? horizon) => horizon is null ? null : new(
            horizon.Status,
            horizon.IsProvisional,
            horizon.Required,
            horizon.Observed,
            Of(horizon.Source),
            Each(horizon.Readings, Of),
            hasWhy ? horizon.Explain(language) : null);

        private PublishedPath? Of(PathToGreen? path)
            => path is null ? null : new(Each(path.Ways, Of), path.RemainingOverPeriod, hasWhy ? path.Explain(language) : null);

        private static PublishedWay Of(GreenWay way) => new(Each(way.Steps, Of));

        private static PublishedStep Of(GreenStep step) => new(
            step.Kind,
            step.Year,
            step.Measure?.Id,
            step.Milestone?.Id,
            step.Attribute?.Id,
            step.Value,
            step.Numerator,
            step.OpenReferenceYear,
            step.AssumedReference);

        private static PublishedSource? Of(VerdictSource? source) => source is null ? null : new(source.Section, source.Row.Id, source.Lines, source.AsWritten);

        private PublishedReading Of(LedgerEntry entry) => new(entry.Alternative?.Id, entry.Confidence, entry.Applied[language]);
    }
}
