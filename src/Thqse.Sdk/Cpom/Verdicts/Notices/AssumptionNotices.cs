using System.Globalization;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom;

/// <summary>What was not said and is taken as said, where the catalogue asks it of somebody. A CHU or a CH that does not say whether it is a member of a GHT is taken for nothing: its verdicts say so.</summary>
internal static class AssumptionNotices
{
    private static readonly JsonPath Establishment = JsonPath.Root.Child("establishment");

    public static IEnumerable<Notice> Of(CpomEvaluation evaluation)
    {
        var establishment = evaluation.Establishment;
        if (evaluation.Plan.Contract.IsCatalogueAssumed)
        {
            yield return new Notice(NoticeCode.Assumed, JsonPath.Root, "catalogue", evaluation.Catalogue.Id);
        }

        if (evaluation.IsDateAssumed)
        {
            yield return new Notice(NoticeCode.Assumed, JsonPath.Root, "asOf", DocumentDates.Write(evaluation.AsOf));
        }

        if (evaluation.Catalogue.Years.First is var first && evaluation.Indicators.Count > 0 && !evaluation.Indicators.Any(indicator => indicator.Open.HasBegun(first)))
        {
            yield return new Notice(NoticeCode.AfterAsOf, JsonPath.Root, first.ToString(CultureInfo.InvariantCulture), DocumentDates.Write(evaluation.AsOf));
        }

        if (establishment.StatedGhtMembership is null && establishment.IsGhtMember is not null && evaluation.Catalogue.AsksGhtMembership)
        {
            yield return new Notice(NoticeCode.Assumed, Establishment, "ghtMember", "false");
        }

        foreach (var notice in evaluation.Catalogue.AsksActivities ? EstablishmentNotices.OfActivities(establishment) : [])
        {
            yield return notice;
        }
    }
}
