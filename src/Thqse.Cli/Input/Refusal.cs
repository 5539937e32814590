using Thqse.Cli.Output;
using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Input;

/// <summary>What happens to a document that is refused: its diagnostics are shown, as a list or as a document.</summary>
internal static class Refusal
{
    public static ExitCode Show(Session session, IReadOnlyList<Diagnostic> diagnostics, bool asJson)
    {
        if (asJson)
        {
            session.Terminal.WriteDocument(DiagnosticsDocument.Write(diagnostics, session.Language));
        }
        else
        {
            session.Show(page => DiagnosticsView.Fill(page, diagnostics, session.Language));
        }

        return ExitCode.InputHasDiagnostics;
    }
}
