using System.Text.Json;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads a score card.</summary>
internal static class ScoreCardReader
{
    public static ScoreCardReadResult Read(ReadOnlyMemory<byte> utf8)
    {
        var diagnostics = new DiagnosticBag();
        using var document = JsonText.Open(utf8, diagnostics);
        if (document is not null)
        {
            Check(document.RootElement, diagnostics);
        }

        return new ScoreCardReadResult(diagnostics.IsEmpty ? Card(document!.RootElement) : null, diagnostics.ToList());
    }

    private static void Check(JsonElement root, DiagnosticBag diagnostics)
    {
        if (root.ReadableText("format") is { } format && format != ScoreCardDocument.Format)
        {
            diagnostics.AddUnknown(DiagnosticCode.UnknownFormat, JsonPath.Root.Child("format"), format, [ScoreCardDocument.Format]);
            return;
        }

        ScoreCardShapes.Card.Check(root, JsonPath.Root, diagnostics);
        EstablishmentReader.Check(root, diagnostics);
    }

    private static ScoreCard Card(JsonElement root) => new(
        root.GetProperty("questionnaire").Text("id"),
        root.GetProperty("questionnaire").Text("version"),
        root.OptionalBoolean("specimen") ?? false,
        root.Optional("establishment") is null ? null : EstablishmentReader.Establishment(root),
        Number(root, "completeness"),
        Node("overall", root.GetProperty("overall")),
        root.List("pillars", pillar => Node(pillar.Text("id"), pillar)),
        root.List("themes", theme => new ThemeScore(
            Node(theme.Text("id"), theme), theme.Text("pillar"), theme.OptionalInteger("asked")!.Value, theme.OptionalInteger("answered")!.Value)),
        Level(root.GetProperty("level")),
        root.List("gains", gain => new Gain(gain.Text("question"), Number(gain, "points"))));

    private static NodeScore Node(string id, JsonElement element) => new(
        id,
        Number(element, "conservative"),
        Number(element, "provisional"),
        Number(element, "highest"),
        element.List("flags", flag => Codes<ScoreCaveat>.FromKebab(flag.GetString()!)));

    private static LevelAssessment Level(JsonElement element) => new(
        element.GetProperty("indicative").GetString(),
        Codes<LevelStatus>.FromCamel(element.Text("status")),
        Number(element, "missingPoints").ToNullableDecimal());

    private static Exact Number(JsonElement element, string name)
        => element.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? Exact.From(JsonNumber.Read(number).Value) : default;
}
