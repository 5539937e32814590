using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Ledgers;

/// <summary>Readings, one after the other, in the order of the catalogue.</summary>
internal static class LedgerEntriesView
{
    private const int Indent = 2;

    public static void Fill(Page page, IReadOnlyList<LedgerEntry> entries, Fiche? fiche, Language language)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (i > 0)
            {
                page.Blank();
            }

            Entry(page, entries[i], fiche, language);
        }
    }

    private static void Entry(Page page, LedgerEntry entry, Fiche? fiche, Language language)
    {
        var texts = new LedgerTexts(language);
        var column = new[] { texts.Shows, texts.Applied, texts.Otherwise }.Max(TextCells.Width) + 2;
        var lines = "(" + new CommonTexts(language).SourceLines(entry.Lines) + ")";
        Said(page, column, texts.Shows, entry.Shows[language] + " ", Toned.Quiet(lines));
        Said(page, column, texts.Applied, Toned.Strong(entry.Applied[language]));
        if (entry.Otherwise is { } otherwise)
        {
            var selectedBy = entry.SelectedBy is { } reading ? " " + (entry.IsAlternativeApplied ? texts.Selected(reading) : LedgerTexts.SelectedWith(reading)) : string.Empty;
            Said(page, column, texts.Otherwise, otherwise[language], Toned.Quiet(selectedBy));
        }

        page.Paragraph(Indent, new Toned(texts.Confidence(entry.Confidence.Label(language)), ToneOf(entry.Confidence)), Toned.Quiet(Scope(entry, fiche, texts, language)));
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

    private static string Scope(LedgerEntry entry, Fiche? fiche, LedgerTexts texts, Language language)
    {
        var scope = new List<string>();
        if (entry.Where.Count > 0)
        {
            scope.Add(texts.Rows(string.Join(", ", entry.Where.Select(place => $"{Label(place.Row)} ({CommonTexts.Years(place.Years)})"))));
        }
        else if (entry.Rows.Count > 0)
        {
            scope.Add(texts.Rows(string.Join(", ", entry.Rows.Select(Label))));
        }

        if (entry.Years.Count > 0 && entry.Where.Count == 0)
        {
            scope.Add(CommonTexts.Years(entry.Years));
        }

        if (entry.ConcernsPeriod)
        {
            scope.Add(texts.Period);
        }

        return scope.Count == 0 ? "." : language.Say(" ; ", "; ") + string.Join(language.Say(" ; ", "; "), scope) + ".";

        string Label(string id) => fiche?.Targets.Rows.FirstOrDefault(row => row.Id == id)?.Label[language] ?? id;
    }

    private static Tone ToneOf(Confidence confidence) => confidence switch
    {
        Confidence.Low => Tone.Bad,
        Confidence.Medium => Tone.Unsure,
        Confidence.Strong or Confidence.Certain => Tone.Plain,
    };
}
