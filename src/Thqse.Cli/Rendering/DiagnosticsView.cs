using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Rendering;

/// <summary>Everything that is wrong with a document: where, what to do, and the code to look up.</summary>
internal static class DiagnosticsView
{
    private const int Indent = 2;

    public static void Fill(Page page, IReadOnlyList<Diagnostic> diagnostics, Language language)
    {
        var texts = new DiagnosticTexts(language);
        page.Paragraph(0, Run.Strong(texts.Refused(diagnostics.Count)));
        foreach (var diagnostic in diagnostics)
        {
            page.Blank();
            page.Paragraph(0, Run.Strong(diagnostic.Cell ?? (diagnostic.Pointer.Length == 0 ? texts.WholeDocument : diagnostic.Pointer)));
            page.Paragraph(Indent, diagnostic.Explain(language) + " ", Run.Quiet("[" + diagnostic.Code.ToCode() + "]"));
        }
    }
}
