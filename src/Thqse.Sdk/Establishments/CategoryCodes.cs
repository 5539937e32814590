namespace Thqse.Sdk;

/// <summary>The categories that each kind of document knows, where no catalogue or referential declares its own.</summary>
internal static class CategoryCodes
{
    /// <summary>Those that sign a contract (CPOM) with a health agency.</summary>
    public static IReadOnlyList<EstablishmentCategory> Contracting { get; } =
        [EstablishmentCategory.Chu, EstablishmentCategory.Ch, EstablishmentCategory.Espic, EstablishmentCategory.Clinic];

    public static IReadOnlyList<string> OfContract { get; } = Contracting.Select(category => category.ToString()).ToArray();

    /// <summary>Those that answer a self-diagnosis.</summary>
    public static IReadOnlyList<EstablishmentCategory> Diagnosed { get; } = [.. Contracting, EstablishmentCategory.MedicoSocial];

    public static IReadOnlyList<string> OfDiagnosis { get; } = Diagnosed.Select(category => category.ToString()).ToArray();
}
