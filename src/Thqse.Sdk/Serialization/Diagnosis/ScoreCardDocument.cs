using System.Text.Json;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes score cards, "thqse.score-card/1", and reads them back for a cohort.</summary>
public static class ScoreCardDocument
{
    /// <summary>The format of the document: "thqse.score-card/1".</summary>
    public const string Format = "thqse.score-card/1";

    /// <summary>
    /// Writes a score card. The establishment, without which a cohort could not group it, is written when the card knows it; the policy for what is not concerned
    /// when it is another one than <see cref="NotConcernedPolicy.LeftOut"/>.
    /// </summary>
    /// <param name="card">The score card.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> is null.</exception>
    public static string Write(ScoreCard card)
    {
        Guard.NotNull(card, nameof(card));
        return DocumentWriter.Write(writer =>
        {
            writer.WriteString("format", Format);
            writer.WriteStartObject("questionnaire");
            writer.WriteString("id", card.QuestionnaireId);
            writer.WriteString("version", card.QuestionnaireVersion);
            writer.WriteEndObject();
            writer.WriteBoolean("specimen", card.IsSpecimen);
            if (card.Establishment is { } establishment)
            {
                EstablishmentWriter.Write(writer, establishment, withIdentity: true);
            }

            NotConcernedMember.Write(writer, card.NotConcerned);
            writer.Number("completeness", card.Completeness);
            writer.WriteStartObject("overall");
            Scores(writer, card.Overall);
            writer.WriteEndObject();
            writer.List("pillars", card.Pillars, (_, pillar) =>
            {
                writer.WriteString("id", pillar.Id);
                writer.WriteBoolean("applicable", pillar.IsApplicable);
                Scores(writer, pillar);
            });
            writer.List("themes", card.Themes, Theme);
            Level(writer, card.Level);
            writer.List("gains", card.Gains, (_, gain) =>
            {
                writer.WriteString("question", gain.Question);
                writer.Number("points", gain.Points);
            });
        });
    }

    /// <summary>Reads a score card from JSON, to count it in a cohort.</summary>
    /// <param name="json">The document.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The score card, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    public static ScoreCardReadResult Read(string json, ReadingLimits? limits = null) => ScoreCardReader.Read(DocumentBytes.Of(json, limits));

    /// <summary>Reads a score card from a stream of UTF-8 bytes; a byte order mark is accepted.</summary>
    /// <param name="stream">The document; read to its end, synchronously, and not closed.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The score card, or the diagnostics.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static ScoreCardReadResult Read(Stream stream, ReadingLimits? limits = null) => ScoreCardReader.Read(DocumentBytes.Of(stream, limits));

    /// <summary>Reads a score card from UTF-8 bytes, such as those of a file; a byte order mark is accepted.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="limits">How much is read; null for <see cref="ReadingLimits.Default"/>.</param>
    /// <returns>The score card, or the diagnostics.</returns>
    public static ScoreCardReadResult ReadUtf8(ReadOnlyMemory<byte> utf8, ReadingLimits? limits = null) => ScoreCardReader.Read(DocumentBytes.Of(utf8, limits));

    private static void Theme(Utf8JsonWriter writer, ThemeScore theme)
    {
        writer.WriteString("id", theme.Id);
        writer.WriteString("pillar", theme.Pillar);
        if (theme.Weight != 1)
        {
            writer.Number("weight", theme.Weight);
        }

        writer.WriteBoolean("applicable", theme.Score.IsApplicable);
        Scores(writer, theme.Score);
        writer.WriteNumber("answered", theme.Answered);
        writer.WriteNumber("asked", theme.Asked);
    }

    private static void Scores(Utf8JsonWriter writer, NodeScore score)
    {
        writer.Number("conservative", score.Conservative);
        writer.Number("provisional", score.Provisional);
        writer.Number("lowest", score.Lowest);
        writer.Number("highest", score.Highest);
        writer.Texts("flags", score.Flags.Select(Codes<ScoreCaveat>.Kebab));
    }

    private static void Level(Utf8JsonWriter writer, LevelAssessment level)
    {
        writer.WriteStartObject("level");
        writer.WriteString("indicative", level.Indicative);
        writer.WriteString("status", Codes<LevelStatus>.Camel(level.Status));
        writer.Number("missingPoints", level.MissingPoints);
        writer.WriteEndObject();
    }
}
