using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom.Ledgers;

/// <summary>Readings, one after the other, in the order of the catalogue.</summary>
internal static class LedgerEntriesView
{
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
        var (appliedBy, selectedBy) = entry.SelectedBy is not { } reading ? (string.Empty, string.Empty)
            : entry.IsAlternativeApplied ? (" " + texts.Selected(reading), string.Empty)
            : (string.Empty, " " + LedgerTexts.SelectedWith(reading));
        ReadingView.Fill(page, entry.Shows, entry.Lines, entry.Applied, appliedBy, entry.Otherwise, selectedBy, entry.Confidence, Scope(entry, fiche, texts, language), language);
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

        string Label(string id) => fiche?.Targets.Rows.Where(row => row.Id == id).Select(row => row.Label[language]).FirstOrDefault() ?? id;
    }
}
