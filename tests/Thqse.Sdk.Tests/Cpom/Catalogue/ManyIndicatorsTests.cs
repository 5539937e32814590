using System.Text;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation.Catalogues;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

/// <summary>An annex may be long: what it costs to load and to check grows with its length, not faster. No time is taken: what is allocated grows as the work does, and is the same each time.</summary>
public class ManyIndicatorsTests
{
    private static readonly string Folder = TestFiles.Path("Data", "cpom-occitanie-2025-2029");

    [Fact]
    public void Two_hundred_indicators_are_loaded_and_checked()
    {
        var catalogue = CatalogueFiles.Load(ManyIndicators.Document(Folder, 200));

        Assert.Equal(200, catalogue.Fiches.Count);
        Assert.Empty(catalogue.Check());
        Assert.True(catalogue.SelectableReadings.Count > 100);
    }

    [Fact]
    public void Twice_as_many_indicators_ask_for_twice_as_much()
    {
        var (half, whole) = (Allocated(40), Allocated(80));

        Assert.InRange(whole, 1, half * 2.3);
    }

    private static double Allocated(int indicators)
    {
        var utf8 = Encoding.UTF8.GetBytes(ManyIndicators.Document(Folder, indicators));
        _ = CatalogueFiles.Load(utf8).Check();
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = CatalogueFiles.Load(utf8).Check();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
