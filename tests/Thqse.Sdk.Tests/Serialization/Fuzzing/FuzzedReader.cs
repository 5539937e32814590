using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Serialization.Schemas;

namespace Thqse.Sdk.Tests.Serialization.Fuzzing;

/// <summary>A reader of the package, and what is done with what it has read.</summary>
/// <param name="Name">Its name in a report.</param>
/// <param name="Documents">The formats that it is given, such as "cpom-contract"; one of a format that it refuses may be among them.</param>
/// <param name="Read">Reads a document and uses it; gives the diagnostics, none when it is accepted, and throws nothing.</param>
internal sealed record FuzzedReader(string Name, string[] Documents, Func<byte[], IReadOnlyList<Diagnostic>> Read)
{
    private const string Contract = "cpom-contract";
    private const string Response = "questionnaire-response";
    private const string ScoreCard = "score-card";

    public static IReadOnlyList<FuzzedReader> All { get; } =
    [
        new("contract", [Contract], bytes => Result(ContractDocument.ReadUtf8(bytes), result => result.Contract, result => result.Diagnostics, Uses.Of)),
        new("evaluation", ["cpom-evaluation"], bytes => Result(EvaluationDocument.ReadUtf8(bytes), result => result.Evaluation, result => result.Diagnostics, Uses.Of)),
        new("response", [Response], bytes => Result(ResponseDocument.ReadUtf8(bytes, DocumentReading.Referentials), result => result.Response, result => result.Diagnostics, Uses.Of)),
        new("score card", [ScoreCard], bytes => Result(ScoreCardDocument.ReadUtf8(bytes), result => result.Card, result => result.Diagnostics, Uses.Of)),
        new("card of a cohort", [Response, ScoreCard], bytes => Result(CohortCardDocument.ReadUtf8(bytes, DocumentReading.Referentials), result => result.Card, result => result.Diagnostics, Uses.Of)),
        new("establishment", [Contract, Response, ScoreCard], bytes => Result(EstablishmentDocument.ReadUtf8(bytes), result => result.Establishment, result => result.Diagnostics, Uses.Of)),
        new("action plan", ["action-plan"], bytes => Result(ActionPlanDocument.ReadUtf8(bytes), result => result.Plan, result => result.Diagnostics, Uses.Of)),
        new("programme", ["programme"], bytes => Result(ProgrammeDocument.ReadUtf8(bytes), result => result.Programme, result => result.Diagnostics, OtherUses.Of)),
        new("quality policy", ["quality-policy"], bytes => Result(QualityPolicyDocument.ReadUtf8(bytes), result => result.Policy, result => result.Diagnostics, OtherUses.Of)),
        new("cooperation group", ["cooperation"], bytes => Result(CooperationDocument.ReadUtf8(bytes), result => result.Group, result => result.Diagnostics, OtherUses.Of)),
        new("member register", ["member-register"], bytes => Result(MemberRegisterDocument.ReadUtf8(bytes), result => result.Register, result => result.Diagnostics, OtherUses.Of)),
        new("catalogue", ["cpom-catalogue"], bytes => Loaded(bytes, stream => CpomCatalogue.Load(stream), Uses.Of)),
        new("referential", ["referential"], bytes => Loaded(bytes, stream => Referential.Load(stream), Uses.Of)),
        new("identifiers", [Contract], Identifiers),
    ];

    private static IReadOnlyList<Diagnostic> Result<TResult, T>(TResult result, Func<TResult, T?> value, Func<TResult, IReadOnlyList<Diagnostic>> diagnostics, Action<T> use)
        where T : class
    {
        Assert.NotEqual(value(result) is null, diagnostics(result).Count == 0);
        if (value(result) is { } read)
        {
            use(read);
        }

        return diagnostics(result);
    }

    private static IReadOnlyList<Diagnostic> Loaded<T>(byte[] bytes, Func<Stream, T> load, Action<T> use)
    {
        using var stream = new MemoryStream(bytes);
        try
        {
            use(load(stream));
            return [];
        }
        catch (DiagnosticsException exception)
        {
            Assert.NotEmpty(exception.Diagnostics);
            return exception.Diagnostics;
        }
    }

    /// <summary>The identifiers as a host has them in documents of its own, after it was read strictly: the serializer reads them, or refuses them by its own exception.</summary>
    private static IReadOnlyList<Diagnostic> Identifiers(byte[] bytes)
    {
        try
        {
            using var document = JsonText.Open(DocumentBytes.Of(bytes, limits: null), new DiagnosticBag()) ?? throw new JsonException("No JSON.");
            var establishment = document.RootElement.Optional("establishment");
            Same(establishment?.Optional("finess"), element => element.Deserialize<FinessNumber>().ToString());
            Same(establishment?.Optional("siret"), element => element.Deserialize<SiretNumber>().ToString());
            return [];
        }
        catch (JsonException)
        {
            return [Diagnostic.Of(DiagnosticCode.MalformedJson, string.Empty, null, [])];
        }
    }

    private static void Same(JsonElement? element, Func<JsonElement, string> read)
    {
        if (element is { } present)
        {
            Assert.Equal(read(present), present.GetString());
        }
    }
}
