using Thqse.Cli.CommandLines;
using Thqse.Cli.Output;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Input;

/// <summary>What happens to a document that is refused: its diagnostics are shown, as a list or as a document.</summary>
internal static class Refusal
{
    public static ExitCode Show(Session session, string name, ReadOnlyMemory<byte> utf8, IReadOnlyList<Diagnostic> diagnostics, bool asJson)
    {
        if (asJson)
        {
            session.Terminal.WriteDocument(DiagnosticsDocument.Write(diagnostics, session.Language));
        }
        else
        {
            // What is wrong is for who sits there: the file of -o is left as it is.
            session.ShowOnScreen(page => DiagnosticsView.Fill(page, name, utf8, diagnostics, session.Language));
        }

        if (session.Terminal.IsOutputOutOfSight(asJson))
        {
            var page = session.Terminal.ErrorPage();
            page.Paragraph(0, CommandPath.ToolName + ": " + new FailureTexts(session.Language).RefusedFile(name, diagnostics.Count));
            session.Terminal.WriteError(page);
        }

        return ExitCode.InputHasDiagnostics;
    }
}
