using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Fiches;

/// <summary>The target table in words: for each row, what each year asks.</summary>
internal static class TargetTableView
{
    public static void Fill(Sections sections, Fiche fiche, FicheTexts texts, Language language)
    {
        sections.Heading(texts.Targets);
        var first = true;
        foreach (var row in fiche.Targets.Rows)
        {
            if (!first)
            {
                sections.Page.Blank();
            }

            first = false;
            sections.Page.Hanging(0, Sections.Indent, Toned.Strong(row.Label[language]), " ", sections.Lines(row.Lines));
            Row(sections.Page, row, fiche, texts, language);
        }
    }

    private static void Row(Page page, TargetRow row, Fiche fiche, FicheTexts texts, Language language)
    {
        if (row.NotApplicableReason is { } reason)
        {
            page.Paragraph(Sections.Indent, Toned.Quiet(Sentence.From(texts.NotApplicable(reason))));
            return;
        }

        YearsView.Fill(page, Sections.Indent, row.Cells.Select(cell => (cell.Year, Sentence.Capital(cell.Rule.Describe(fiche, language)) + CellGuidance.Of(cell, language))));
        if (row.Period is { } period)
        {
            page.Hanging(Sections.Indent, 2 * Sections.Indent, Toned.Strong(texts.Period), language.Colon() + PeriodText.Of(period, fiche, language));
        }
    }
}
