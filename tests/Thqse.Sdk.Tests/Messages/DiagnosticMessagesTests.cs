using System.Text.Json;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Cpom.Catalogues;
using Thqse.Sdk.Tests.Diagnosis.Support;

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

    [Theory]
    [InlineData("establishment", """{ "category": "ch", "beds": 320, "attributes": { "colour": "red" } }""", "d'un établissement. Retirez-le.", "about an establishment. Remove it.")]
    [InlineData("readings", """{ "CPOM_OS_1": "per-year" }""", "la lecture « per-year ». Retirez-la.", "no reading \"per-year\". Remove it.")]
    public void Where_nothing_is_known_what_is_unknown_is_to_be_removed(string member, string value, string french, string english)
    {
        var catalogue = new Scheme("""[{ "id": "visits", "kind": "count" }]""", """{ "rule": "threshold", "measure": "visits", "atLeast": 1 }""").Catalogue();
        var who = member == "establishment" ? string.Empty : """ "establishment": { "category": "ch", "beds": 320 }, """;
        var diagnostic = Assert.Single(ContractDocument.Read($$"""{ "format": "thqse.cpom-contract/1", "catalogue": "{{catalogue.Id}}",{{who}} "{{member}}": {{value}} }""", catalogue).Diagnostics);

        Assert.EndsWith(french, diagnostic.Explain(Language.French), StringComparison.Ordinal);
        Assert.EndsWith(english, diagnostic.Explain(Language.English), StringComparison.Ordinal);
    }

    /// <summary>1.770 may be 1770 for who writes a point between thousands. Neither 0.770 nor 1.5e0 may, nor 1770.500.</summary>
    [Theory]
    [InlineData("1.770", " Si le point sépare les milliers, écrivez 1770.", " If the point separates thousands, write 1770.")]
    [InlineData("0.770", "", "")]
    [InlineData("1.5e0", "", "")]
    [InlineData("1770.500", "", "")]
    public void A_point_between_thousands_is_told_only_where_it_may_be_one(string typed, string french, string english)
    {
        var diagnostic = Assert.Single(ContractDocument.Read($$"""
            { "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": {{typed}} } }
            """).Diagnostics);

        Assert.EndsWith("donnez le nombre sans décimales." + french, diagnostic.Explain(Language.French), StringComparison.Ordinal);
        Assert.EndsWith("give the number without decimals." + english, diagnostic.Explain(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(59, " Écrivez { \"options\": [\"", " Write { \"options\": [\"")]
    [InlineData(60, "Il faut ici un objet { }.", "This must be an object { }.")]
    public void A_long_text_is_not_written_out_in_a_remedy(int length, string french, string english)
    {
        var diagnostic = Assert.Single(ResponseDocument.Read($$"""
            { "format": "thqse.questionnaire-response/1", "questionnaire": "thqse-specimen/sanitary", "establishment": { "category": "ch", "beds": 320 }, "answers": { "governance-01": "{{new string('x', length)}}" } }
            """).Diagnostics);

        Assert.Contains(french, diagnostic.Explain(Language.French), StringComparison.Ordinal);
        Assert.Contains(english, diagnostic.Explain(Language.English), StringComparison.Ordinal);
        Assert.Equal(length == 60, diagnostic.Explain(Language.English).EndsWith("{ }.", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_answers_a_question_that_has_the_answer_of_another_is_sent_there()
    {
        var questionnaire = Sketch.Questionnaire("""
            { "pillars": ["p"], "themes": { "t": "p" }, "scales": { "s": { "no": 0, "yes": 1 } }, "questions": { "q": { "theme": "t", "scale": "s" }, "again": { "theme": "t", "sameAs": "q" } } }
            """);
        var diagnostic = Assert.Single(ResponseDocument.Read($$"""
            { "format": "thqse.questionnaire-response/1", "questionnaire": "{{questionnaire.Id}}", "establishment": { "category": "ch", "beds": 320 }, "answers": { "again": { "options": ["yes"] } } }
            """, [questionnaire.Referential]).Diagnostics);

        Assert.Equal(DiagnosticCode.AnsweredElsewhere, diagnostic.Code);
        Assert.Equal("La question « again » reprend la réponse de « q ». Répondez à celle-ci, une seule fois.", diagnostic.Explain(Language.French));
        Assert.Equal("The question \"again\" has the answer of \"q\". Answer that one, once.", diagnostic.Explain(Language.English));
    }

    private static Diagnostic OfCategory(string category)
        => Assert.Single(ContractDocument.Read($$"""
            { "format": "thqse.cpom-contract/1", "establishment": { "category": {{JsonSerializer.Serialize(category)}}, "beds": 320 } }
            """).Diagnostics);
}
