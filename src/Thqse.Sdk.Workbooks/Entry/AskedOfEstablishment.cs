using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Workbooks.Entry;

/// <summary>What a workbook asks of an establishment itself: what nothing in its definitions depends on has no line, unless the document says it already.</summary>
/// <param name="SizedBy">What is counted for the size; null for beds.</param>
/// <param name="Size">Whether the size matters.</param>
/// <param name="Membership">Whether it matters to be a member of a territorial hospital group.</param>
/// <param name="Activities">Whether the authorised activities matter.</param>
/// <param name="Department">The categories that need their department; may be empty.</param>
internal sealed record AskedOfEstablishment(AttributeDefinition? SizedBy, bool Size, bool Membership, bool Activities, IReadOnlyList<EstablishmentCategory> Department)
{
    /// <summary>Of a questionnaire.</summary>
    public static AskedOfEstablishment By(Questionnaire questionnaire)
        => new(null, questionnaire.DependsOnSize, Membership: true, Activities: true, NeedingDepartment(questionnaire.Referential.Categories));

    public static AskedOfEstablishment By(CpomCatalogue catalogue) => new(
        catalogue.Sizes.By,
        Size: true,
        DependsOn(catalogue, population => population.GhtMember is not null),
        DependsOn(catalogue, population => population.Activities != Sdk.Activities.None || population.WithoutActivities != Sdk.Activities.None),
        NeedingDepartment(catalogue.Categories));

    private static IReadOnlyList<EstablishmentCategory> NeedingDepartment(IReadOnlyList<EstablishmentCategory> categories) => [.. categories.Where(category => category.Needs.Contains("department"))];

    private static bool DependsOn(CpomCatalogue catalogue, Func<Population, bool> asks) => catalogue.Fiches.SelectMany(fiche => fiche.Targets.Rows).Any(row => asks(row.Population));
}
