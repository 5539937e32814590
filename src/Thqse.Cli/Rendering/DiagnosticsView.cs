using System.Text;
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
        page.Paragraph(0, Toned.Strong(texts.Refused(diagnostics.Count)));
        var lines = new Lazy<string[]>(() => Encoding.UTF8.GetString(utf8.Span).TrimStart('\uFEFF').Split('\n'));
        foreach (var diagnostic in diagnostics)
        {
            page.Blank();
            page.Paragraph(0, Toned.Strong(Where(name, diagnostic, texts)));
            if (diagnostic is { Line: { } line, Column: { } column } && line <= lines.Value.Length)
            {
                SourceLineView.Fill(page, lines.Value[line - 1].TrimEnd('\r'), column);
            }

            page.Paragraph(Indent, diagnostic.Explain(language) + " ", Toned.Quiet("[" + diagnostic.Code.ToCode() + "]"));
        }
    }

    /// <summary>As editors and compilers write it, so that a click opens it; the pointer beside is what scripts get.</summary>
    private static string Where(string name, Diagnostic diagnostic, DiagnosticTexts texts)
    {
        var file = name is InputFile.StandardInput ? texts.StandardInput : name;
        return diagnostic.Cell is { } cell ? $"{file} {cell}"
            : diagnostic is { Line: { } line, Column: { } column } ? FormattableString.Invariant($"{file}:{line}:{column} {diagnostic.Pointer}")
            : diagnostic.Pointer.Length == 0 ? $"{file} {texts.WholeDocument}"
            : $"{file} {diagnostic.Pointer}";
    }
}
