using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Cpom.Catalogue;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Cpom.Catalogues;

/// <summary>What a form need not ask of an establishment: no row of the catalogue depends on it.</summary>
public class AskedFactsTests
{
    [Fact]
    public void The_shipped_catalogue_asks_for_membership_and_activities_and_the_sample_of_an_obligation_for_neither()
    {
        Assert.Equal((true, true), Asked(CpomCatalogue.Occitanie2025));
        Assert.Equal((false, false), Asked(CatalogueFiles.Load(File.ReadAllText(TestFiles.Path("Samples", "catalogues", "transition-obligations.json")))));
    }

    private static (bool, bool) Asked(CpomCatalogue catalogue) => (catalogue.AsksGhtMembership, catalogue.AsksActivities);
}
