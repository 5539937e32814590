using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Documents;

public class GoodDocumentTests
{
    public static TheoryData<string> Names => [.. TestFiles.In("Documents/Good").Select(TestFiles.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_odd_but_right_document_is_read_and_evaluated(string name)
    {
        var result = ContractDocument.ReadUtf8(File.ReadAllBytes(TestFiles.Path("Documents", "Good", name + ".json")));

        Assert.Empty(result.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Pointer} {diagnostic.Value}"));
        Assert.Equal(CpomCatalogue.Occitanie2025.Fiches.Count * 5, CpomCatalogue.Occitanie2025.EvaluateAsAsked(result.ContractOrThrow()).Summary.Total);
    }

    [Fact]
    public void There_are_odd_documents() => Assert.NotEmpty(Names);
}
