using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom;

/// <summary>Shows what the check of a catalogue found, indicator by indicator.</summary>
internal static class CatalogueFindings
{
    public static void Fill(Page page, CpomCatalogue catalogue, string file, IReadOnlyList<CatalogueFinding> findings, Language language) => FindingsView.Fill(
        page,
        catalogue.Label,
        new CommonTexts(language).Catalogue(catalogue) + language.Colon() + file,
        [.. findings.Select(finding => (finding.Where(catalogue, language), finding.Explain(language), $"[{finding.ToCode()}] {catalogue.PointerOf(finding)}"))],
        language);
}
