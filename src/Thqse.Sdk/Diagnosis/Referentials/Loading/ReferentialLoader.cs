using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Diagnosis.Loading;

/// <summary>Reads a referential: strictly, and all that is wrong with it at once.</summary>
internal static class ReferentialLoader
{
    public const string Format = "thqse.referential/1";

    private static readonly Shape WithQuestionnaires = ReferentialShapes.Referential(ReferentialShapes.Questionnaire);
    private static readonly Shape WithNames = ReferentialShapes.Referential(new TextShape());

    /// <summary>Reads a referential document that holds its questionnaires.</summary>
    public static Referential FromDocument(Stream stream, ReadingLimits? limits)
    {
        using var document = StrictDocument.Read(stream, WithQuestionnaires, Format, limits, CheckPenalties);
        return Referential(document.RootElement, document.RootElement.List("questionnaires", element => element));
    }

    /// <summary>Reads an embedded referential, whose questionnaires are each in a file of its own.</summary>
    public static Referential FromEmbedded(string folder)
    {
        using var stream = EmbeddedData.Open(folder, "referential");
        using var document = StrictDocument.Read(stream, WithNames, Format, also: CheckPenalties);
        return Referential(document.RootElement, document.RootElement.List("questionnaires", name => Part(folder, name.GetString()!)));
    }

    private static JsonElement Part(string folder, string name)
    {
        using var stream = EmbeddedData.Open(folder, name);
        using var document = StrictDocument.Read(stream, ReferentialShapes.Questionnaire, also: PenaltyCheck.Check);
        return document.RootElement.Clone();
    }

    private static void CheckPenalties(JsonElement root, DiagnosticBag diagnostics)
    {
        if (root.Optional(PenaltyCheck.Floor) is null)
        {
            PenaltyCheck.Check(root, diagnostics);
        }
    }

    private static Referential Referential(JsonElement root, IReadOnlyList<JsonElement> questionnaires) => new(
        root.Text("id"),
        root.Text("version"),
        root.OptionalBoolean("specimen") ?? false,
        root.Localized("label"),
        root.Localized("notice"),
        root.List("pillars", pillar => new Pillar(pillar.Text("id"), pillar.OptionalNumber("weight") ?? 1, pillar.Localized("label"))),
        ThemeLoader.Read(root),
        root.List("levels", Level),
        root.List("scales", OptionForms.Scale.Read),
        referential => questionnaires.Select(each => Questionnaire(each, referential)).ToReadOnly())
    {
        Aggregation = root.OptionalText("aggregation") is { } code ? Codes<ScoreAggregation>.FromKebab(code) : ScoreAggregation.Means,
        HasPenalties = root.Optional(PenaltyCheck.Floor) is not null,
    };

    private static Level Level(JsonElement element) => new(
        element.Text("id"),
        element.Localized("label"),
        element.OptionalNumber("from")!.Value,
        element.List("gates", Gate));

    private static LevelGate Gate(JsonElement element)
    {
        var minimum = element.OptionalNumber("minimum")!.Value;
        return element.OptionalText("pillar") is { } pillar ? LevelGate.OfPillar(pillar, minimum)
            : element.OptionalText("theme") is { } theme ? LevelGate.OfTheme(theme, minimum)
            : LevelGate.OfImperatives(minimum, element.OptionalNumber("share") ?? 100);
    }

    private static Questionnaire Questionnaire(JsonElement element, Referential referential) => new(
        referential,
        element.Text("id"),
        element.Text("version"),
        element.Localized("label"),
        SharedAnswers.Give(element.List("questions", QuestionForms.Question.Read), referential.Scales));
}
