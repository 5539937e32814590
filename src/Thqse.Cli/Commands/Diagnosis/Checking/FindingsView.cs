using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis.Checking;

/// <summary>Everything that is wrong with a referential: where, what, and the code to look up.</summary>
internal static class FindingsView
{
    private const int Indent = 2;

    public static void Fill(Page page, Referential referential, string file, IReadOnlyList<ReferentialFinding> findings, Language language)
    {
        page.Paragraph(0, Run.Strong(referential.Label[language]));
        page.Paragraph(0, language.Say($"Référentiel {referential.Id}, version {referential.Version}", $"Referential {referential.Id}, version {referential.Version}") + language.Colon() + file);
        page.Blank();
        page.Paragraph(0, Run.Strong(Count(findings.Count, language)));
        foreach (var finding in findings)
        {
            page.Blank();
            page.Paragraph(0, Run.Strong(finding.Place));
            page.Paragraph(Indent, finding.Explain(language) + " ", Run.Quiet("[" + finding.Code.ToCode() + "]"));
        }
    }

    private static string Count(int count, Language language) => count switch
    {
        0 => language.Say("Aucun défaut.", "No finding."),
        1 => language.Say("1 défaut.", "1 finding."),
        _ => language.Say($"{count} défauts.", $"{count} findings."),
    };
}
