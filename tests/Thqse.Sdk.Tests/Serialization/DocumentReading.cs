using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Documents;

namespace Thqse.Sdk.Tests.Serialization;

/// <summary>What our own readers say of a document of any format. A document that is only written is read by the shape of its schema.</summary>
internal static class DocumentReading
{
    /// <summary>Those whose questionnaires the documents beside the tests answer.</summary>
    public static readonly IReadOnlyList<Referential> Referentials = [.. Referential.Shipped, .. ResponseQuestionnaire.Loaded];

    /// <param name="name">The name of the document, such as "cpom-contract".</param>
    /// <param name="utf8">The document.</param>
    public static IReadOnlyList<Diagnostic> Diagnostics(string name, byte[] utf8) => name switch
    {
        "cpom-contract" => ContractDocument.ReadUtf8(utf8).Diagnostics,
        "cpom-evaluation" => EvaluationDocument.ReadUtf8(utf8).Diagnostics,
        "questionnaire-response" => ResponseDocument.ReadUtf8(utf8, Referentials).Diagnostics,
        "score-card" => ScoreCardDocument.ReadUtf8(utf8).Diagnostics,
        "action-plan" => ActionPlanDocument.ReadUtf8(utf8).Diagnostics,
        "programme" => ProgrammeDocument.ReadUtf8(utf8).Diagnostics,
        "quality-policy" => QualityPolicyDocument.ReadUtf8(utf8).Diagnostics,
        "cooperation" => CooperationDocument.ReadUtf8(utf8).Diagnostics,
        "member-register" => MemberRegisterDocument.ReadUtf8(utf8).Diagnostics,
        "cpom-catalogue" => Thrown(utf8, stream => CpomCatalogue.Load(stream)),
        "referential" => Thrown(utf8, stream => Referential.Load(stream)),
        _ => Thrown(utf8, stream => StrictDocument.Read(stream, DocumentSchema.ShapeOf(name), $"thqse.{name}/1").Dispose()),
    };

    private static IReadOnlyList<Diagnostic> Thrown(byte[] utf8, Action<Stream> read)
    {
        using var stream = new MemoryStream(utf8);
        try
        {
            read(stream);
            return [];
        }
        catch (DiagnosticsException exception)
        {
            return exception.Diagnostics;
        }
    }
}
