using Thqse.Cli.Commands.Cpom.Fiches;
using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom.Ledgers;

/// <summary>The readings of one fiche, or all of them: first those that concern several indicators.</summary>
internal static class LedgerView
{
    public static void Fill(Page page, CpomCatalogue catalogue, Fiche? only, Language language)
    {
        var texts = new LedgerTexts(language);
        if (only is not null)
        {
            Fiche(page, only, texts, language);
        }
        else
        {
            page.Paragraph(0, texts.Intro);
            Shared(page, catalogue, texts, language);
            foreach (var fiche in catalogue.Fiches.Where(each => each.Targets.Ledger.Count > 0))
            {
                Fiche(page, fiche, texts, language);
            }
        }

        page.Blank();
        page.Paragraph(0, Toned.Quiet(new FicheTexts(language).Source(catalogue.Source)));
    }

    /// <summary>The readings that concern several indicators; where there is no reading at all, that.</summary>
    private static void Shared(Page page, CpomCatalogue catalogue, LedgerTexts texts, Language language)
    {
        if (catalogue.SharedLedger.Count > 0)
        {
            page.Heading(texts.ConcernsSeveral);
            LedgerEntriesView.Fill(page, catalogue.SharedLedger, null, language);
        }
        else if (catalogue.Fiches.All(fiche => fiche.Targets.Ledger.Count == 0))
        {
            page.Blank();
            page.Paragraph(0, texts.NoReadingAtAll);
        }
    }

    private static void Fiche(Page page, Fiche fiche, LedgerTexts texts, Language language)
    {
        IndicatorHeading.Fill(page, fiche, language);
        page.Blank();
        if (fiche.Targets.Ledger.Count == 0)
        {
            page.Paragraph(0, texts.NoReading);
        }

        LedgerEntriesView.Fill(page, fiche.Targets.Ledger, fiche, language);
    }
}
