using Thqse.Cli.Input;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Rendering;

/// <summary>Everything that is wrong with a document: where, the line itself, what to do, and the code to look up.</summary>
internal static class DiagnosticsView
{
    private const int Indent = 2;

    public static void Fill(Page page, string name, ReadOnlyMemory<byte> utf8, IReadOnlyList<Diagnostic> diagnostics, Language language)
    {
        var texts = new DiagnosticTexts(language);
        page.Paragraph(0, Run.Strong(texts.Refused(diagnostics.Count)));
        foreach (var diagnostic in diagnostics)
        {
            var place = DiagnosticPlaces.Find(utf8, diagnostic);
            page.Blank();
            page.Paragraph(0, Run.Strong(Where(name, diagnostic, place, texts)));
            if (place is not null)
            {
                SourceLineView.Fill(page, place);
            }

            page.Paragraph(Indent, diagnostic.Explain(language) + " ", Run.Quiet("[" + diagnostic.Code.ToCode() + "]"));
            if (DiagnosticPlaces.FindHint(utf8, diagnostic) is { } hint)
            {
                Hint(page, hint, language);
            }
        }
    }

    /// <summary>As editors and compilers write it, so that a click opens it; the pointer beside is what scripts get.</summary>
    private static string Where(string name, Diagnostic diagnostic, DocumentPlace? place, DiagnosticTexts texts)
    {
        var file = name is InputFile.StandardInput ? texts.StandardInput : name;
        return diagnostic.Cell is { } cell ? $"{file} {cell}"
            : place is not null ? FormattableString.Invariant($"{file}:{place.Line}:{place.Column} {diagnostic.Pointer}")
            : diagnostic.Pointer.Length == 0 ? $"{file} {texts.WholeDocument}"
            : $"{file} {diagnostic.Pointer}";
    }

    private static void Hint(Page page, DiagnosticHint hint, Language language)
    {
        page.Paragraph(Indent, hint.Cause.Explain(language));
        if (hint.CorrectedLine is { } line)
        {
            page.Paragraph(Indent, new Run(page.Signs.Arrow + "\u00A0", Tone.Good), line.Trim());
        }
    }
}
