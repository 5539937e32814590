using Thqse.Cli.Commands.Cpom.Ledgers;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom.Fiches;

/// <summary>Everything a fiche says, in the order in which a person wants to know it.</summary>
internal static class FicheView
{
    public static void Fill(Page page, Fiche fiche, CpomCatalogue catalogue, Language language)
    {
        var texts = new FicheTexts(language);
        var said = fiche.Description;
        var sections = new Sections(page, language);
        Title(page, fiche, texts, language);
        sections.Text(texts.Objective, said.Objective);
        sections.Text(texts.Definition, said.Definition);
        sections.Text(texts.Formula, said.Formula);
        MeasuresView.Fill(sections, fiche.Targets, texts, language);
        TargetTableView.Fill(sections, fiche, texts, language);
        EvidenceView.Fill(sections, said, catalogue, texts);
        sections.Text(texts.DataSources, said.DataSources);
        sections.Text(texts.Perimeter, said.Perimeter);
        sections.Text(texts.Collection, said.Collection?.Description);
        Closing(sections, fiche.Closing, catalogue.Years.First, texts);
        sections.List(texts.GoodPractice, said.GoodPractice);
        sections.Text(texts.FollowUp, said.FollowUp);
        sections.Text(texts.Context, said.Context);
        sections.Text(texts.Duration, said.Duration);
        sections.Text(texts.Partners, said.Partners);
        sections.Text(texts.Steering, said.Steering);
        if (fiche.Targets.Ledger.Count > 0)
        {
            page.Heading(texts.Ledger);
            LedgerEntriesView.Fill(page, fiche.Targets.Ledger, fiche, language);
        }

        page.Blank();
        page.Paragraph(0, Toned.Quiet(texts.Source(catalogue.Source)));
    }

    /// <summary>Said where a year does not close with 31 December.</summary>
    private static void Closing(Sections sections, YearClosing closing, int year, FicheTexts texts)
    {
        if (closing is not { Month: 1, Day: 1, MonthsLater: 0 })
        {
            sections.Heading(texts.Closing);
            sections.Page.Paragraph(0, texts.Closes(year, closing.Of(year)));
        }
    }

    private static void Title(Page page, Fiche fiche, FicheTexts texts, Language language)
    {
        page.Paragraph(0, Toned.Strong(fiche.Id.ToString()));
        page.Paragraph(0, Toned.Strong(fiche.Label[language]));
        if (fiche.Identity.Spellings.Count > 1)
        {
            page.Paragraph(0, Toned.Quiet(texts.Spellings(string.Join(", ", fiche.Identity.Spellings.Skip(1)))));
        }

        page.Paragraph(
            0,
            fiche.Identity.StrategicObjective is { } objective ? texts.StrategicObjective + language.Colon() + objective[language] + " " : string.Empty,
            Toned.Quiet("(" + new CommonTexts(language).SourceLines(fiche.Identity.Lines) + ")"));
    }
}
