using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

/// <summary>A finding names things by their identifiers; its pointer leads to them in the document, as near as can be told.</summary>
public class FindingPlaceTests
{
    private static readonly CpomCatalogue Sound = CatalogueFiles.Sound();

    [Theory]
    [InlineData("CPOM_CT_1", "rows/large", "/fiches/0/rows/0")]
    [InlineData("CPOM_CT_1", "rows/large/2031", "/fiches/0/rows/0/cells/2031")]
    [InlineData("CPOM_CT_1", "rows/small/period", "/fiches/0/rows/2/period")]
    [InlineData("CPOM_CT_1", "rows/tiny/2031", "/fiches/0/rows")]
    [InlineData("CPOM_CT_1", "rows", "/fiches/0/rows")]
    [InlineData("CPOM_CT_1", "measures/reviews", "/fiches/0/measures/1")]
    [InlineData("CPOM_CT_1", "measures/reviews/unit", "/fiches/0/measures/1/unit")]
    [InlineData("CPOM_CT_1", "measures/none", "/fiches/0/measures")]
    [InlineData("CPOM_CT_1", "milestones/contract-signed", "/fiches/0/milestones/1")]
    [InlineData("CPOM_OS_1", "options/laundry", "/fiches/1/options/1")]
    [InlineData("CPOM_OS_1", "options/garden", "/fiches/1/options")]
    [InlineData("CPOM_CT_1", "ledger/0/shows", "/fiches/0/ledger/0/shows")]
    [InlineData("CPOM_CT_1", "ledger/by-reviews", "/fiches/0/ledger/1/alternative/changes")]
    [InlineData("CPOM_CT_1", "ledger/500-is-medium", "/ledger/0/alternative/changes")]
    [InlineData("CPOM_CT_1", "ledger/9", "/fiches/0/ledger")]
    [InlineData("CPOM_CT_1", "ledger/nothing", "/fiches/0/ledger")]
    [InlineData("CPOM_CT_1", "ledger", "/fiches/0/ledger")]
    [InlineData("CPOM_CT_1", "sections/targets", "/fiches/0/sections")]
    [InlineData("CPOM_OS_9", "rows/large", "/rows")]
    [InlineData(null, "ledger/0/applied", "/ledger/0/applied")]
    [InlineData(null, "ledger/9", "/ledger")]
    [InlineData(null, "ledger", "/ledger")]
    [InlineData(null, "attributes", "/attributes")]
    [InlineData(null, "attributes/deliveries", "/attributes")]
    [InlineData(null, "sizes/by", "/sizes/by")]
    [InlineData(null, "source/lines", "/source/lines")]
    [InlineData(null, "years", "/years")]
    public void A_place_leads_to_its_pointer(string? indicator, string place, string pointer)
        => Assert.Equal(pointer, Sound.PointerOf(new CatalogueFinding(CatalogueFindingCode.DuplicateId, indicator is null ? null : IndicatorId.Parse(indicator), place, "x")));

    [Theory]
    [InlineData("sections", "/fiches/0/sections")]
    [InlineData("comment", "/fiches/0")]
    public void What_is_missing_is_told_where_it_would_stand(string place, string pointer)
        => Assert.Equal(pointer, Sound.PointerOf(new CatalogueFinding(CatalogueFindingCode.MissingSection, IndicatorId.Parse("CPOM_CT_1"), place, "x")));
}
