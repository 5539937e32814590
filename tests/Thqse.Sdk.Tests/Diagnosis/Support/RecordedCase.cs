using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Support;

/// <summary>
/// A referential and a response to it that chance once made (by the generator of rich cases), kept as documents so that they stay the same. They were chosen for what they use of the language: more than half count
/// points as they are, and many have questions that may not be asked, bonuses, penalties, or answers that do not concern.
/// </summary>
/// <param name="Name">The name of its file.</param>
/// <param name="Referential">The referential as a document.</param>
/// <param name="Response">The response as a document.</param>
public sealed record RecordedCase(string Name, string Referential, string Response)
{
    public static IReadOnlyList<RecordedCase> All { get; } = [.. TestFiles.In("Diagnosis/Scoring/Cases").Select(Of)];

    public QuestionnaireResponse Read() => ResponseDocument.Read(Response, [Sketch.Load(Referential)]).ResponseOrThrow();

    public override string ToString() => Name;

    private static RecordedCase Of(string path)
    {
        var json = JsonNode.Parse(File.ReadAllText(path))!;
        return new(TestFiles.Name(path), json["referential"]!.ToJsonString(), json["response"]!.ToJsonString());
    }
}
