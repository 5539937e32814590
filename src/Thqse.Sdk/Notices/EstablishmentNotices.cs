using System.Globalization;
using Thqse.Sdk.Json;

namespace Thqse.Sdk;

/// <summary>What an establishment says of itself that does not go together.</summary>
internal static class EstablishmentNotices
{
    /// <summary>Above what the largest establishment of France counts as one legal entity, some 20,000 beds.</summary>
    private const long MostLikelyBeds = 25_000;

    private static readonly JsonPath Place = JsonPath.Root.Child("establishment");

    /// <summary>What is taken as said of its activities, or said of them, where they decide what is asked.</summary>
    public static IEnumerable<Notice> OfActivities(Establishment establishment)
    {
        if (establishment.StatedActivities is null)
        {
            yield return new Notice(NoticeCode.Assumed, Place, "activities", [.. ActivityCodes.Split(establishment.Activities)]);
        }
        else if (establishment.StatedActivities == Activities.None)
        {
            yield return new Notice(NoticeCode.NoActivities, Place.Child("activities"), "activities");
        }
    }

    public static IEnumerable<Notice> Of(Establishment establishment, Func<long, SizeClass>? sizeOf = null)
    {
        if (establishment is { Department: { } department, Finess: { } finess } && !finess.IsOfDepartment(department))
        {
            yield return new Notice(NoticeCode.DepartmentDiffersFromFiness, Place.Child("department"), department, finess.ToString());
        }

        if (establishment is { StatedSizeClass: { } stated, Beds: { } beds } && (sizeOf ?? SizeClasses.FromBeds)(beds) is var counted && counted != stated)
        {
            yield return new Notice(
                NoticeCode.SizeClassDiffersFromBeds,
                Place.Child("sizeClass"),
                stated.ToString(),
                beds.ToString(CultureInfo.InvariantCulture),
                counted.ToString());
        }

        if (establishment.Beds > MostLikelyBeds)
        {
            yield return new Notice(NoticeCode.UnlikelyBeds, Place.Child("beds"), establishment.Beds.Value.ToString(CultureInfo.InvariantCulture));
        }
    }
}
