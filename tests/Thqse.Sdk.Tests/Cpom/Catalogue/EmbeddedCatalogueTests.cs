using System.Reflection;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

public class EmbeddedCatalogueTests
{
    /// <summary>The fiches in the order of the source, with their lines, as the design lists them.</summary>
    private static readonly (string Id, string Lines)[] Fiches =
    [
        ("CPOM_CT_1", "1-179"),
        ("CPOM_CT_2", "180-508"),
        ("CPOM_CT_3", "509-1005"),
        ("CPOM_CT_4", "1006-1291"),
        ("CPOM_CT_5", "1292-1525"),
        ("CPOM_CT_6", "1526-1935"),
        ("CPOM_CT_7", "1936-2079"),
        ("CPOM_CT_8", "2080-2375"),
        ("CPOM_OS_1", "2376-2543"),
        ("CPOM_OS_2", "2544-2902"),
        ("CPOM_OS_3", "2903-3146"),
        ("CPOM_OS_4", "3147-3293"),
        ("CPOM_OS_5", "3294-3557"),
        ("CPOM_OS_6", "3558-3814"),
        ("CPOM_OS_7", "3815-4102"),
        ("CPOM_OS_8", "4103-4385"),
        ("CPOM_OS_9", "4386-4708"),
        ("CPOM_OS_10", "4709-4907"),
        ("CPOM_OS_11", "4908-5159"),
        ("CPOM_OS_12", "5160-5420"),
        ("CPOM_OS_13", "5421-5614"),
        ("CPOM_OS_14", "5615-5990"),
        ("CPOM_OS_15", "5991-6276"),
        ("CPOM_OS_16", "6277-6497"),
        ("CPOM_OS_17", "6498-6712"),
        ("CPOM_OS_18", "6713-6868"),
        ("CPOM_OS_19", "6869-7154"),
        ("CPOM_OS_20", "7155-7453"),
        ("CPOM_OS_21", "7454-7709"),
        ("CPOM_OS_22", "7710-7988"),
    ];

    [Fact]
    public void The_embedded_catalogue_has_no_finding() => Assert.Empty(CpomCatalogue.Occitanie2025.Check());

    [Fact]
    public void The_30_fiches_are_in_the_order_of_the_source_with_their_lines()
        => Assert.Equal(Fiches, CpomCatalogue.Occitanie2025.Fiches.Select(fiche => (fiche.Id.ToString(), fiche.Identity.Lines.ToString())));

    [Fact]
    public void The_years_are_2024_then_2025_to_2029()
    {
        var years = CpomCatalogue.Occitanie2025.Years;

        Assert.Equal([2024, 2025, 2026, 2027, 2028, 2029], years.Declarable);
        Assert.Equal([2025, 2026, 2027, 2028, 2029], years.Targeted);
    }

    [Fact]
    public void It_is_loaded_once() => Assert.Same(CpomCatalogue.Occitanie2025, CpomCatalogue.Occitanie2025);

    [Fact]
    public void It_is_loaded_only_when_it_is_asked_for()
    {
        // Without static fields and initializer, touching another member of the class can load nothing.
        Assert.Null(typeof(CpomCatalogue).TypeInitializer);
        Assert.DoesNotContain(typeof(CpomCatalogue).GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public), field => !field.IsLiteral);
    }
}
