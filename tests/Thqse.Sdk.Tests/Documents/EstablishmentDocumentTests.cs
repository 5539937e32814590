using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Documents;

/// <summary>Of any document only the establishment is read; still nothing is taken silently.</summary>
public class EstablishmentDocumentTests
{
    private const string Hospital = """{ "category": "ch", "beds": 320 }""";
    private const string Small = """{ "category": "ch", "beds": 3 }""";

    [Theory]
    [InlineData($$"""{ "establishment": {{Hospital}}, "establishment": {{Small}} }""", "/establishment")]
    [InlineData($$"""{ "format": "thqse.cpom-contract/1", "establishment": {{Hospital}}, "format": "thqse.cpom-contract/1" }""", "/format")]
    [InlineData($$"""{ "format": "thqse.cpom-contract/1", "establishment": {{Hospital}}, "format": "thqse.cpom-plan/1" }""", "/format")]
    [InlineData($$"""{ "establishment": {{Hospital}}, "answers": {}, "answers": {} }""", "/answers")]
    [InlineData("""{ "establishment": { "category": "ch", "beds": 320, "beds": 3 } }""", "/establishment/beds")]
    public void A_repeated_member_is_refused_and_none_of_them_is_taken(string document, string pointer)
        => AssertRefused(DiagnosticCode.DuplicateMember, pointer, document);

    [Theory]
    [InlineData($$"""{ "establishment": {{Hospital}} }""")]
    [InlineData($$"""{ "format": "thqse.questionnaire-response/1", "establishment": {{Hospital}} }""")]
    [InlineData($$"""{ "format": "thqse.cpom-contract/1", "establishment": {{Hospital}}, "observations": { "unknown": 1 } }""")]
    public void A_response_a_contract_and_an_establishment_alone_say_of_whom_to_ask(string document)
        => Assert.Equal(320, EstablishmentDocument.Read(document).EstablishmentOrThrow().Beds);

    /// <summary>What its categories and sizes are, only that catalogue knows: nothing is refused, and who is asked later will be told.</summary>
    [Theory]
    [InlineData("cpom-occitanie-2025-2029", "unknown-value")]
    [InlineData("another", "")]
    public void The_kinds_of_a_contract_of_another_catalogue_are_not_judged(string catalogue, string told)
        => Assert.Equal(told, string.Join(' ', EstablishmentDocument.Read($$"""
            { "format": "thqse.cpom-contract/1", "catalogue": "{{catalogue}}", "establishment": { "category": "nursing-home", "beds": 80 } }
            """).Diagnostics.Select(diagnostic => diagnostic.Code.ToCode())));

    /// <summary>What is written of an establishment in a result lacks its beds and activities: what is asked could not be told from it.</summary>
    [Theory]
    [InlineData("thqse.score-card/1")]
    [InlineData("thqse.cpom-evaluation/1")]
    [InlineData("thqse.cpom-plan/1")]
    [InlineData("thqse.questionnaire-response/2")]
    [InlineData("THQSE.CPOM-CONTRACT/1")]
    [InlineData("")]
    public void A_document_of_another_format_is_refused_and_nothing_else_is_said_of_it(string format)
    {
        var document = $$"""{ "format": "{{format}}", "establishment": { "category": "chx" }, "establishment": null }""";
        AssertRefused(DiagnosticCode.UnknownFormat, "/format", document);

        Assert.Equal([ResponseDocument.Format, ContractDocument.Format], EstablishmentDocument.Read(document).Diagnostics[0].Expected);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("[]")]
    public void A_format_that_is_no_text_is_refused(string format)
        => AssertRefused(DiagnosticCode.WrongType, "/format", $$"""{ "format": {{format}}, "establishment": {{Hospital}} }""");

    [Fact]
    public void A_contract_has_the_categories_of_a_contract_and_other_documents_those_of_a_response()
    {
        const string Home = """{ "category": "medico-social", "beds": 80 }""";
        AssertRefused(DiagnosticCode.UnknownValue, "/establishment/category", $$"""{ "format": "thqse.cpom-contract/1", "establishment": {{Home}} }""");

        Assert.True(EstablishmentDocument.Read($$"""{ "format": "thqse.questionnaire-response/1", "establishment": {{Home}} }""").Succeeded);
        Assert.True(EstablishmentDocument.Read($$"""{ "establishment": {{Home}} }""").Succeeded);
    }

    [Theory]
    [InlineData("[]", DiagnosticCode.WrongType)]
    [InlineData("null", DiagnosticCode.WrongType)]
    [InlineData("{}", DiagnosticCode.MissingMember)]
    [InlineData("{ \"establishment\": {} ", DiagnosticCode.MalformedJson)]
    public void What_has_no_establishment_is_refused(string document, DiagnosticCode code) => AssertRefused(code, string.Empty, document);

    private static void AssertRefused(DiagnosticCode code, string pointer, string document)
    {
        var result = EstablishmentDocument.Read(document);
        var diagnostic = Assert.Single(result.Diagnostics);

        Assert.Equal((code, pointer), (diagnostic.Code, diagnostic.Pointer));
        Assert.Null(result.Establishment);
        Assert.Equal(result.Diagnostics, Assert.Throws<DiagnosticsException>(() => result.EstablishmentOrThrow()).Diagnostics);
    }
}
