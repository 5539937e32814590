using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Rendering;

/// <summary>One reading of a source: what it shows and where, how that is read, what else it could mean, how sure it is.</summary>
internal static class ReadingView
{
    private const int Indent = 2;

    public static void Fill(Page page, SourceReading reading, Language language)
        => Fill(page, reading.Shows, reading.Lines, reading.Applied, string.Empty, reading.Alternative, string.Empty, reading.Confidence, ".", language);

    /// <param name="page">Where it is shown.</param>
    /// <param name="shows">What the source shows.</param>
    /// <param name="lines">Where it does.</param>
    /// <param name="applied">How it is read.</param>
    /// <param name="appliedBy">By what it was selected to be read so; empty where it is read so anyhow.</param>
    /// <param name="otherwise">What else it could mean; null when nothing else was considered.</param>
    /// <param name="selectedBy">How the other reading is selected; empty when it cannot be.</param>
    /// <param name="confidence">How sure it is.</param>
    /// <param name="scope">What it is about, and the end of the sentence.</param>
    /// <param name="language">The language wanted.</param>
    public static void Fill(
        Page page, LocalizedText shows, SourceLines lines, LocalizedText applied, string appliedBy, LocalizedText? otherwise, string selectedBy, Confidence confidence, string scope, Language language)
    {
        string[] labels = [language.Say("La source dit", "The source says"), language.Say("Interprétation", "Read as"), language.Say("Autre lecture", "Other reading")];
        var column = labels.Max(TextCells.Width) + 2;
        Said(page, column, labels[0], shows[language] + " ", Toned.Quiet("(" + new CommonTexts(language).SourceLines(lines) + ")"));
        Said(page, column, labels[1], Toned.Strong(applied[language]), Toned.Quiet(appliedBy));
        if (otherwise is not null)
        {
            Said(page, column, labels[2], otherwise[language], Toned.Quiet(selectedBy));
        }

        var sure = confidence.Label(language);
        page.Paragraph(Indent, new Toned(language.Say($"Confiance {sure}", $"Confidence: {sure}"), ToneOf(confidence)), Toned.Quiet(scope));
    }

    /// <summary>What is said beside its label, or below it where the screen is too narrow for both.</summary>
    private static void Said(Page page, int column, string label, params Toned[] said)
    {
        if (page.Width >= Page.Readable + Indent + column)
        {
            page.Entry(Indent, column, Toned.Quiet(label), said);
            return;
        }

        page.Paragraph(Indent, Toned.Quiet(label));
        page.Paragraph(2 * Indent, said);
    }

    private static Tone ToneOf(Confidence confidence) => confidence switch
    {
        Confidence.Low => Tone.Bad,
        Confidence.Medium => Tone.Unsure,
        Confidence.Strong or Confidence.Certain => Tone.Plain,
    };
}
