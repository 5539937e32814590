using System.Text.Json;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Messages;

/// <summary>A document may hold a megabyte where a word is expected: the sentence still reads, and the value is not lost.</summary>
public class DiagnosticMessagesTests
{
    [Theory]
    [InlineData(100, "")]
    [InlineData(101, "…")]
    [InlineData(1_000_000, "…")]
    public void A_sentence_quotes_the_beginning_of_a_long_value(int length, string end)
    {
        var diagnostic = OfCategory(new string('x', length));

        Assert.StartsWith($"\"{new string('x', 100)}{end}\" is not a possible value.", diagnostic.Explain(Language.English), StringComparison.Ordinal);
        Assert.Equal(length, diagnostic.Value!.Length);
    }

    [Fact]
    public void A_quoted_value_is_not_cut_in_the_middle_of_a_character()
        => Assert.StartsWith($"« {new string('x', 99)}… »", OfCategory(new string('x', 99) + "🏥🏥").Explain(Language.French), StringComparison.Ordinal);

    private static Diagnostic OfCategory(string category)
        => Assert.Single(ContractDocument.Read($$"""
            { "format": "thqse.cpom-contract/1", "establishment": { "category": {{JsonSerializer.Serialize(category)}}, "beds": 320 } }
            """).Diagnostics);
}
