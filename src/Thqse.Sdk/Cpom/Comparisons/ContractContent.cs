using Thqse.Sdk.Polyfills;

namespace Thqse.Sdk.Cpom.Comparisons;

/// <summary>Whether two contracts say the same.</summary>
internal static class ContractContent
{
    public static bool Same(Choice? one, Choice? other) => one == other;

    public static bool Same(IndicatorDeclarations one, IndicatorDeclarations other)
        => one.Observations.Count == other.Observations.Count && one.Observations.Zip(other.Observations, Same).All(same => same);

    /// <summary>The members in which the establishments differ.</summary>
    public static IReadOnlyList<EstablishmentMember> DifferencesOf(CpomContract one, CpomContract other)
        => [.. EnumValues.Of<EstablishmentMember>().Where(member => Differs(member, one, other))];

    private static bool Differs(EstablishmentMember member, CpomContract one, CpomContract other)
    {
        var (before, after) = (one.Establishment, other.Establishment);
        return member switch
        {
            EstablishmentMember.Name => before.Name != after.Name,
            EstablishmentMember.Finess => before.Finess != after.Finess,
            EstablishmentMember.Siret => before.Siret != after.Siret,
            EstablishmentMember.Category => before.Category != after.Category,
            EstablishmentMember.Beds => before.Beds != after.Beds,
            EstablishmentMember.SizeClass => before.StatedSizeClass != after.StatedSizeClass,
            EstablishmentMember.Department => before.Department != after.Department,
            EstablishmentMember.GhtMember => before.StatedGhtMembership != after.StatedGhtMembership,
            EstablishmentMember.Activities => before.StatedActivities != after.StatedActivities,
            EstablishmentMember.Attributes => !before.Attributes.Equals(after.Attributes),
            EstablishmentMember.AlreadyEngaged => one.Catalogue.Fiches.Any(fiche => one.IsAlreadyEngaged(fiche.Id) != other.IsAlreadyEngaged(fiche.Id)),
        };
    }

    private static bool Same(Observation one, Observation other)
        => one.Year == other.Year
            && one.Comment == other.Comment
            && one.Evidence.SequenceEqual(other.Evidence)
            && new HashSet<MilestoneId>(one.Milestones).SetEquals(other.Milestones)
            && one.Values.Count == other.Values.Count
            && one.Values.All(pair => other.FindValue(pair.Key) is { } value && value.ToString() == pair.Value.ToString());
}
