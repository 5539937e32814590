using System.Globalization;
using Thqse.Sdk.Json;

namespace Thqse.Sdk;

/// <summary>What an establishment says of itself that does not go together.</summary>
internal static class EstablishmentNotices
{
    private static readonly JsonPath Place = JsonPath.Root.Child("establishment");

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
    }
}
