using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Serialization;

public class DocumentSchemaTests
{
    public static TheoryData<string> Names => [.. DocumentSchema.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_is_the_approved_one(string name)
        => Approved.Matches(DocumentSchema.Write(name), name + ".schema.json");

    [Fact]
    public void The_package_carries_a_schema_for_every_name_and_no_other()
        => Assert.Equal(
            DocumentSchema.Names.Select(name => name + ".schema.json").Order(StringComparer.Ordinal),
            TestFiles.In("Serialization/Approved", "*.schema.json").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void An_unknown_name_is_told_with_the_known_ones()
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => DocumentSchema.Write("cpom-contrat"));

        Assert.Contains("cpom-contract", exception.Message, StringComparison.Ordinal);
        Assert.False(DocumentSchema.TryWrite(null, out _));
    }
}
