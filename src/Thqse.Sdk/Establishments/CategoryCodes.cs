namespace Thqse.Sdk;

/// <summary>The usual categories, where no catalogue or referential declares its own, and what is known of them: the only place of the engine that does. A head that declares some replaces them and what they need.</summary>
internal static class CategoryCodes
{
    private const string Department = "department";
    private const string GhtMember = "ghtMember";
    private const string Activities = "activities";
    private const string Finess = "finess";

    private static readonly IReadOnlyList<string> OfUniversityHospital = [Department];

    /// <summary>Those that sign a contract (CPOM) with a health agency.</summary>
    public static IReadOnlyList<EstablishmentCategory> Contracting { get; } =
        [EstablishmentCategory.Chu, EstablishmentCategory.Ch, EstablishmentCategory.Espic, EstablishmentCategory.Clinic];

    public static IReadOnlyList<string> OfContract { get; } = Contracting.Select(category => category.ToString()).ToArray();

    /// <summary>Those that answer a self-diagnosis.</summary>
    public static IReadOnlyList<EstablishmentCategory> Diagnosed { get; } = [.. Contracting, EstablishmentCategory.MedicoSocial];

    public static IReadOnlyList<string> OfDiagnosis { get; } = Diagnosed.Select(category => category.ToString()).ToArray();

    /// <summary>The members that a head can ask of a category beside those that all have to say.</summary>
    public static IReadOnlyList<string> AllNeeds { get; } = [Department, GhtMember, Activities, Finess];

    /// <summary>The members that an establishment of a category has to say: those that its head names; of a university hospital of which no head says anything, its department.</summary>
    public static IReadOnlyList<string> NeedsOf(EstablishmentCategory category)
        => category.Declared?.Needs ?? (category == EstablishmentCategory.Chu ? OfUniversityHospital : []);

    /// <summary>Whether those of a category are members of no territorial hospital group unless they say so; of others it is not known.</summary>
    public static bool IsUsuallyNoMember(EstablishmentCategory category)
        => category == EstablishmentCategory.Espic || category == EstablishmentCategory.Clinic || category == EstablishmentCategory.MedicoSocial;

    /// <summary>The first member that an establishment has to say and does not; null when none is missing.</summary>
    /// <param name="establishment">An establishment whose category knows what its head says.</param>
    public static string? FirstMissing(Establishment establishment) => NeedsOf(establishment.Category).FirstOrDefault(need => need switch
    {
        Department => establishment.Department is null,
        GhtMember => establishment.StatedGhtMembership is null,
        Activities => establishment.StatedActivities is null,
        _ => establishment.Finess is null,
    });
}
