using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Checks;

/// <summary>Everything that is wrong with a catalogue, indicator by indicator: where, what, and what to do.</summary>
internal static class FindingsView
{
    private const int Indent = 2;

    public static void Fill(Page page, string file, CpomCatalogue catalogue, IReadOnlyList<CatalogueFinding> findings, Language language)
    {
        page.Paragraph(0, Run.Strong(language.Say(
            $"{file} : {findings.Count} point(s) à corriger dans le catalogue {catalogue.Id}.", $"{file}: {findings.Count} thing(s) to correct in the catalogue {catalogue.Id}.")));
        foreach (var finding in findings)
        {
            page.Blank();
            page.Paragraph(0, Run.Strong(finding.Where(catalogue, language)));
            page.Paragraph(Indent, finding.Explain(language) + " ", Run.Quiet($"[{finding.Code}] {catalogue.PointerOf(finding)}"));
        }
    }
}
