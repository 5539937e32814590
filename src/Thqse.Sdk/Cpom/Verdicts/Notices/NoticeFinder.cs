using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom;

/// <summary>Finds what of a contract, as it is evaluated at a date, should be looked at: what was assumed, who the establishment is, what it chose and declares.</summary>
internal static class NoticeFinder
{
    public static IReadOnlyList<Notice> Find(CpomEvaluation evaluation)
        => AssumptionNotices.Of(evaluation)
            .Concat(EstablishmentNotices.Of(evaluation.Establishment, evaluation.Catalogue.Sizes is { By: null } sizes ? sizes.ClassOf : _ => evaluation.Establishment.SizeClass))
            .Concat(evaluation.Indicators.SelectMany(indicator => ChoiceNotices.Of(evaluation, indicator).Concat(ObservationNotices.Of(evaluation, indicator))))
            .ToReadOnly();
}
