using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom.Fiches;

/// <summary>The fiches of a catalogue, in its order.</summary>
internal static class FicheListView
{
    public static void Fill(Page page, CpomCatalogue catalogue, Language language)
    {
        page.Paragraph(0, Toned.Strong(catalogue.Label[language]));
        page.Paragraph(0, Toned.Quiet(new CommonTexts(language).Catalogue(catalogue)));
        page.Blank();
        var column = catalogue.Fiches.Max(fiche => fiche.Id.ToString().Length) + 2;
        foreach (var fiche in catalogue.Fiches)
        {
            page.Entry(0, column, fiche.Id.ToString(), fiche.Label[language]);
        }

        page.Blank();
        page.Paragraph(0, Toned.Quiet(new FicheTexts(language).MoreToRead));
    }
}
