using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Documents;

/// <summary>Of repeated members the first is read, and the others are only reported as repeated: what they hold is not looked at.</summary>
public class RepeatedMemberTests
{
    private const string Start = """{ "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 320 }, """;

    [Theory]
    [InlineData("""
        "observations": { "CPOM_XX_1": {} }, "observations": {} }
        """, "UnknownIndicator /observations/CPOM_XX_1")]
    [InlineData("""
        "choices": { "CPOM_XX_1": {} }, "choices": { "CPOM_XX_2": {} } }
        """, "UnknownIndicator /choices/CPOM_XX_1")]
    [InlineData("""
        "readings": { "all": "x" }, "readings": {} }
        """, "UnknownReading /readings/all")]
    [InlineData("""
        "readings": { "all": ["x"] }, "readings": {} }
        """, "UnknownReading /readings/all/0")]
    [InlineData("""
        "readings": { "all": [] }, "readings": { "all": ["x"] } }
        """, null)]
    [InlineData("""
        "readings": { "all": ["x"], "all": [] } }
        """, "UnknownReading /readings/all/0")]
    public void The_first_of_repeated_members_is_read(string rest, string? expected)
    {
        var found = ContractDocument.Read(Start + rest).Diagnostics;

        Assert.Equal(
            expected is null ? [] : [expected],
            found.Where(diagnostic => diagnostic.Code != DiagnosticCode.DuplicateMember).Select(diagnostic => $"{diagnostic.Code} {diagnostic.Pointer}"));
        Assert.Single(found, diagnostic => diagnostic.Code == DiagnosticCode.DuplicateMember);
    }
}
