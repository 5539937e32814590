using Thqse.Sdk.Cpom;
using Thqse.Sdk.Docs.Tests.Support;

namespace Thqse.Sdk.Docs.Tests;

/// <summary>The page of the catalogue is what the catalogue says; THQSE_APPROVE=1 rewrites it.</summary>
public class CatalogueReferenceTests
{
    private const string File = "docs/catalogue.md";

    [Fact]
    public void The_page_of_the_catalogue_is_what_the_catalogue_says()
    {
        var now = CatalogueReference.Write(CpomCatalogue.Occitanie2025);
        if (Repository.IsApproving)
        {
            Repository.Write(File, now);
        }

        Assert.Equal(now, Repository.Read(File));
    }

    [Fact]
    public void The_page_of_the_catalogue_has_every_fiche()
        => Assert.Equal(CpomCatalogue.Occitanie2025.Fiches.Select(fiche => $"## {fiche.Id}"), Page.Read(File).Headings.Skip(1));

    [Fact]
    public void No_sentence_of_the_page_ends_twice()
        => Assert.DoesNotContain(Repository.Read(File).Split('\n'), line => line.EndsWith("..", StringComparison.Ordinal));
}
