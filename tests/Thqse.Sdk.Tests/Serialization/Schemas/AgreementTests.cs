using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Serialization.Schemas;

/// <summary>
/// A validator that is not ours says of every document, by our schemas, what our readers say: outside the rules that a schema cannot say.
/// The schemas are the same texts in both builds of the package, which other tests see to: this is run for one of them.
/// </summary>
public class AgreementTests
{
    private const int MostShown = 20;

    private static readonly ILookup<string, Agreement> Agreements = DocumentSchema.Names
        .SelectMany(ComparedCases.Of)
        .AsParallel()
        .Select(each => (each.Document, Agreement: Agreement.On(each)))
        .ToLookup(each => each.Document, each => each.Agreement);

    public static TheoryData<string> Documents => [.. DocumentSchema.Names];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Readers_and_schemas_agree(string document)
    {
        var disagreements = Agreements[document].Select(each => each.Disagreement).OfType<string>().ToArray();

        Assert.True(disagreements.Length == 0, $"{disagreements.Length} disagreements:\n{string.Join('\n', disagreements.Take(MostShown))}");
        Assert.Contains(Agreements[document], each => each.IsAccepted);
        Assert.Contains(Agreements[document], each => !each.IsAccepted && each.Beyond.Count == 0);
    }

    [Fact]
    public void Every_rule_beyond_a_schema_is_needed()
        => Assert.Equal(
            string.Empty,
            string.Join('\n', BeyondASchema.Groups.SelectMany(group => group.Rules).Except(Agreements.SelectMany(each => each).SelectMany(each => each.Beyond))));

    /// <summary>Found by fuzzing: the validator takes an exponent beyond 32 bits for another one, and rounds a very small number to 0.</summary>
    [Theory]
    [InlineData("0.3e2703703704", "number-out-of-range")]
    [InlineData("1.6e2666666667", "number-out-of-range")]
    [InlineData("1E-400", "fractional-count")]
    public void A_number_that_the_validator_misreads_is_refused_by_our_reader(string number, string code)
    {
        var contract = $$"""{"format":"thqse.cpom-contract/1","establishment":{"category":"ch","beds":{{number}} } }""";
        var agreement = Agreement.On(new SchemaCase(number, "cpom-contract", contract));

        Assert.Equal((false, null), (agreement.IsAccepted, agreement.Disagreement));
        Assert.Equal(code, Assert.Single(agreement.Beyond).Code);
    }

    [Fact]
    public void The_rules_beyond_a_schema_are_told_in_the_documentation_as_they_are_checked()
    {
        var told = File.ReadAllLines(TestFiles.Path("Docs", "exchange-documents.md"))
            .SkipWhile(line => line != "### Schemas").Skip(1)
            .TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .Where(line => line.StartsWith("- ", StringComparison.Ordinal))
            .Select(line => line[2..]);

        Assert.Equal(BeyondASchema.Groups.Select(group => group.Why), told);
    }

    [Theory]
    [InlineData("cpom-contract", "(?![\\\\s\\\\S])", "$")]
    [InlineData("cpom-contract", "\"maximum\": 1000000000000000", "\"maximum\": 1000000000000001")]
    [InlineData("questionnaire-response", "\"const\": true", "\"const\": false")]
    [InlineData("score-card", "\"additionalProperties\": false", "\"additionalProperties\": true")]
    [InlineData("action-plan", "\"format\": \"date\"", "\"format\": \"time\"")]
    public void A_schema_that_says_something_else_is_seen(string document, string said, string instead)
    {
        var text = DocumentSchema.Write(document);
        Assert.Contains(said, text, StringComparison.Ordinal);
        var other = new PublishedSchema(text.Replace(said, instead, StringComparison.Ordinal));

        Assert.Contains(ComparedCases.Of(document), each => Agreement.On(each, other).Disagreement is not null);
    }
}
