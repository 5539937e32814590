using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Messages;

/// <summary>What people really type, and what they must be told: where it is, and what to type instead.</summary>
public class RemedyTests
{
    [Theory]
    [InlineData("""{ "format": "thqse.cpom-contract/1", "observations": { "CPOM_OS_16": { "2025": { "values": { "discharge-prescriptions": 64,5 } } } } }""", "écrivez 64.5", "write 64.5")]
    [InlineData("""{ "observations": { "CPOM_OS_12": { "2025": { "values": { "mammograms": 1 740 } } } } }""", "écrivez 1740", "write 1740")]
    [InlineData("{ \"beds\": 1\u00A0740 }", "écrivez 1740", "write 1740")]
    [InlineData("{ \"beds\": 1\u202F740 }", "écrivez 1740", "write 1740")]
    [InlineData("""{ "beds": 007 }""", "écrivez 7", "write 7")]
    [InlineData("""{ "rate": 56.4% }""", "sans signe + ni %", "without + or %")]
    [InlineData("""{ "rate": +5 }""", "sans signe + ni %", "without + or %")]
    [InlineData("""{ "rate": .5 }""", "un chiffre des deux côtés du point", "a digit on both sides of the point")]
    [InlineData("{ // beds\n \"beds\": 320 }", "pas de commentaire", "no comments")]
    [InlineData("""{ "beds": 320, /* all */ "name": "CH" }""", "pas de commentaire", "no comments")]
    [InlineData("""{ "beds": 320, }""", "une virgule de trop", "a comma too many")]
    [InlineData("""{ "activities": ["mco", ] }""", "une virgule de trop", "a comma too many")]
    [InlineData("""{ "name": "CH" "beds": 320 }""", "manque une virgule", "comma is missing")]
    [InlineData("""{ "activities": ["mco" "had"] }""", "manque une virgule", "comma is missing")]
    [InlineData("""{ “name”: “CH” }""", "droits et doubles", "straight and double")]
    [InlineData("""{ "name": « CH » }""", "droits et doubles", "straight and double")]
    [InlineData("""{ 'name': 'CH' }""", "droits et doubles", "straight and double")]
    [InlineData("{\u00A0\"name\": \"CH\" }", "espace invisible", "invisible or non-breaking space")]
    [InlineData("{ \"name\":\u200B \"CH\" }", "espace invisible", "invisible or non-breaking space")]
    [InlineData("""{ name: "CH" }""", "entre guillemets droits", "in straight quotes")]
    [InlineData("""{ "name": CH }""", "s'écrit entre guillemets", "is written in straight quotes")]
    [InlineData("""{ "ghtMember": oui }""", "true et false", "true and false")]
    [InlineData("""{ "ghtMember": True }""", "true et false", "true and false")]
    [InlineData("indicator;year;value\nCPOM_OS_12;2025;770\n", "un tableau (CSV)", "a table (CSV)")]
    [InlineData("PK\u0003\u0004", "un classeur", "a workbook")]
    [InlineData("<html></html>", "une page", "a page")]
    [InlineData("%PDF-1.7", "une page", "a page")]
    public void What_is_not_JSON_gets_its_remedy(string json, string french, string english)
    {
        var diagnostic = Assert.Single(ContractDocument.Read(json).Diagnostics);

        Assert.Equal(DiagnosticCode.MalformedJson, diagnostic.Code);
        Assert.Contains(french, diagnostic.Explain(Language.French), StringComparison.Ordinal);
        Assert.Contains(english, diagnostic.Explain(Language.English), StringComparison.Ordinal);
        Assert.NotNull(diagnostic.Line);
    }

    [Theory]
    [InlineData("""{ "beds": "320" }""", "beds", "décimales : 320.", "decimals: 320.")]
    [InlineData("""{ "beds": "1 740" }""", "beds", "décimales : 1740.", "decimals: 1740.")]
    [InlineData("{ \"beds\": \"1\u00A0740\" }", "beds", "décimales : 1740.", "decimals: 1740.")]
    [InlineData("""{ "beds": "1,740" }""", "beds", "avec un point pour les décimales.", "with a point for decimals.")]
    [InlineData("""{ "ghtMember": "oui" }""", "ghtMember", "Écrivez true", "Write true")]
    [InlineData("""{ "ghtMember": "Non" }""", "ghtMember", "Écrivez false", "Write false")]
    [InlineData("""{ "department": 12 }""", "department", "guillemets : \"12\"", "quotes: \"12\"")]
    [InlineData("""{ "finess": 120000120 }""", "finess", "guillemets : \"120000120\"", "quotes: \"120000120\"")]
    [InlineData("""{ "activities": "mco" }""", "activities", "[\"mco\"]", "[\"mco\"]")]
    public void A_value_of_another_type_gets_its_remedy(string establishment, string member, string french, string english)
    {
        var diagnostic = ContractDocument.Read($$"""{ "format": "thqse.cpom-contract/1", "establishment": {{establishment}} }""").Diagnostics.Single(each => each.Pointer == "/establishment/" + member);

        Assert.Contains(french, diagnostic.Explain(Language.French), StringComparison.Ordinal);
        Assert.Contains(english, diagnostic.Explain(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"56,4\"", "décimales : 56.4.")]
    [InlineData("\"56.4 %\"", "décimales : 56.4.")]
    public void A_rate_in_quotes_gets_its_remedy(string rate, string french)
        => Assert.Contains(
            french,
            Assert.Single(ContractDocument.Read(
                $$"""{ "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 3 }, "observations": { "CPOM_OS_16": { "2025": { "values": { "discharge-prescriptions": {{rate}} } } } } }""").Diagnostics).Explain(Language.French),
            StringComparison.Ordinal);

    [Fact]
    public void A_document_of_another_kind_is_sent_where_it_belongs()
        => Assert.Contains(
            "« thqse diagnosis score »",
            Assert.Single(ContractDocument.Read("""{ "format": "thqse.questionnaire-response/1" }""").Diagnostics).Explain(Language.French),
            StringComparison.Ordinal);
}
