using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

public class ApprovedCatalogueTests
{
    [Fact]
    public void What_the_catalogue_asks_is_what_was_approved()
        => Approved.Matches(CatalogueText.Of(CpomCatalogue.Occitanie2025), "catalogue.txt");
}
