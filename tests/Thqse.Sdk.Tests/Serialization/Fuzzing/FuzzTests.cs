using System.Text;

namespace Thqse.Sdk.Tests.Serialization.Fuzzing;

/// <summary>A short run of what tests/Thqse.Sdk.Fuzz does for hours, and whether it would see a fault.</summary>
public class FuzzTests
{
    private const int Documents = 300;

    [Fact]
    public void Documents_changed_by_chance_are_read_or_refused_as_their_schemas_say()
    {
        var run = new FuzzRun();

        Assert.Empty(run.Failures(1, Documents));
        Assert.All(run.Counts, reader => Assert.True(reader.Value is { Accepted: > 0, Refused: > 0 }, reader.ToString()));
    }

    [Fact]
    public void A_seed_gives_one_document_and_the_next_seed_another()
    {
        var once = Enumerable.Range(1, Documents).Select(seed => FuzzedDocuments.Of(seed)).ToArray();

        Assert.All(once.Take(30), (document, index) => Assert.Equal(document.Bytes, FuzzedDocuments.Of(index + 1).Bytes));
        Assert.Equal(FuzzedReader.All.SelectMany(reader => reader.Documents).Distinct().Order(), once.Select(document => document.Document).Distinct().Order());
        Assert.True(once.Select(document => Encoding.UTF8.GetString(document.Bytes)).Distinct().Count() > Documents * 9 / 10);
    }
}
