namespace Thqse.Sdk;

/// <summary>The categories that each kind of document knows.</summary>
internal static class CategoryCodes
{
    /// <summary>Those that sign a contract (CPOM) with a health agency.</summary>
    public static IReadOnlyList<EstablishmentCategory> Contracting { get; } =
        [EstablishmentCategory.Chu, EstablishmentCategory.Ch, EstablishmentCategory.Espic, EstablishmentCategory.Clinic];

    public static IReadOnlyList<string> OfContract { get; } = Contracting.Select(Codes<EstablishmentCategory>.Kebab).ToArray();

    public static IReadOnlyList<string> OfDiagnosis => Codes<EstablishmentCategory>.AllKebab;
}
