using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

public class CatalogueYearsTests
{
    [Theory]
    [InlineData(2023, false, false)]
    [InlineData(2024, true, false)]
    [InlineData(2025, true, true)]
    [InlineData(2029, true, true)]
    [InlineData(2030, false, false)]
    public void Something_can_be_declared_from_the_reference_year_on_and_is_asked_from_the_first(int year, bool canDeclare, bool hasTargets)
    {
        var years = CpomCatalogue.Occitanie2025.Years;

        Assert.Equal((canDeclare, hasTargets), (years.CanDeclare(year), years.HasTargets(year)));
        Assert.Equal((2024, 2025, 2029, 5), (years.Reference, years.First, years.Last, years.Count));
    }

    [Fact]
    public void Of_earlier_years_that_are_listed_the_last_is_the_reference_and_without_any_the_first_that_asks()
    {
        var (listed, none, backwards) = (CatalogueYears.After([2028, 2026], 2030, 2032), CatalogueYears.After([], 2030, 2032), CatalogueYears.After([2030, 2031], 2031, 2030));

        Assert.Equal((2028, 2026, "2030-2032, reference 2028"), (listed.Reference, listed.FirstDeclarable, listed.ToString()));
        Assert.Equal([2026, 2028, 2030, 2031, 2032], listed.Declarable);
        Assert.Equal((2030, 2030), (none.Reference, none.FirstDeclarable));
        Assert.Equal([2030], backwards.Declarable);
    }

    /// <summary>Such a catalogue loads, and its check says what is wrong with it.</summary>
    [Fact]
    public void Years_that_end_before_they_begin_are_none()
    {
        var json = JsonNode.Parse(CatalogueFiles.SoundText)!;
        json["years"]!["last"] = 2020;
        var catalogue = CatalogueFiles.Load(json.ToJsonString());

        Assert.Equal(0, catalogue.Years.Count);
        Assert.Empty(catalogue.Years.Targeted);
        Assert.Empty(catalogue.Years.Declarable);
        Assert.NotEmpty(catalogue.Check());
    }
}
