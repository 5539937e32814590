namespace Thqse.Sdk;

/// <summary>The categories that each kind of document knows, where no catalogue declares its own.</summary>
internal static class CategoryCodes
{
    /// <summary>Those that sign a contract (CPOM) with a health agency.</summary>
    public static IReadOnlyList<EstablishmentCategory> Contracting { get; } =
        [EstablishmentCategory.Chu, EstablishmentCategory.Ch, EstablishmentCategory.Espic, EstablishmentCategory.Clinic];

    public static IReadOnlyList<string> OfContract { get; } = Contracting.Select(category => category.ToString()).ToArray();

    public static IReadOnlyList<string> OfDiagnosis { get; } = [.. OfContract, EstablishmentCategory.MedicoSocial.ToString()];
}
