using Thqse.Cli.CommandLines;
using Thqse.Cli.Output;
using Thqse.Cli.Rendering;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Commands.Diagnosis.Cohorts;

/// <summary>What happens when some of several documents are refused: the diagnostics of each are shown, and whose they are.</summary>
internal static class CohortRefusal
{
    public static ExitCode Show(Session session, IReadOnlyList<CohortFile> refused, bool asJson)
    {
        if (asJson)
        {
            ShowDocument(session, refused);
            return ExitCode.InputHasDiagnostics;
        }

        session.Show(page =>
        {
            foreach (var file in refused)
            {
                page.Heading(file.Name);
                DiagnosticsView.Fill(page, file.Name, file.Utf8, file.Diagnostics, session.Language);
            }
        });
        return ExitCode.InputHasDiagnostics;
    }

    /// <summary>The document has no place for a file name: standard error tells the files, in the order of their diagnostics.</summary>
    private static void ShowDocument(Session session, IReadOnlyList<CohortFile> refused)
    {
        session.Terminal.WriteDocument(DiagnosticsDocument.Write([.. refused.SelectMany(file => file.Diagnostics)], session.Language));
        var texts = new DiagnosisFailureTexts(session.Language);
        var page = session.Terminal.ErrorPage();
        foreach (var file in refused)
        {
            page.Paragraph(0, CommandPath.ToolName + ": " + texts.RefusedFile(file.Name, file.Diagnostics.Count));
        }

        session.Terminal.WriteError(page);
    }
}
