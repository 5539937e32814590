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
    }
}
