using Thqse.Sdk;

namespace Thqse.Cli.Rendering;

/// <summary>What a check found in definitions: how many, then each with its place, what is wrong and what to do, and what to look it up by.</summary>
internal static class FindingsView
{
    private const int Indent = 2;

    public static void Fill(Page page, LocalizedText label, string name, IReadOnlyList<(string Where, string Sentence, string Reference)> findings, Language language)
    {
        page.Paragraph(0, Toned.Strong(label[language]));
        page.Paragraph(0, name);
        page.Blank();
        page.Paragraph(0, Toned.Strong(Count(findings.Count, language)));
        foreach (var (where, sentence, reference) in findings)
        {
            page.Blank();
            page.Paragraph(0, Toned.Strong(where));
            page.Paragraph(Indent, sentence + " ", Toned.Quiet(reference));
        }
    }

    private static string Count(int count, Language language) => count switch
    {
        0 => language.Say("Aucun défaut.", "No finding."),
        1 => language.Say("1 défaut.", "1 finding."),
        _ => language.Say($"{count} défauts.", $"{count} findings."),
    };
}
