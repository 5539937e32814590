using Thqse.Cli.CommandLines;
using Thqse.Cli.Output;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Input;

/// <summary>Tells on standard error which of several files are not counted, and why.</summary>
internal static class RefusedFiles
{
    public static void Tell<T>(Session session, IEnumerable<NamedDocument<T>> documents)
        where T : class
    {
        var texts = new FailureTexts(session.Language);
        var page = session.Terminal.ErrorPage();
        foreach (var document in documents.Where(each => each.ExitCode != ExitCode.Done))
        {
            page.Paragraph(0, CommandPath.ToolName + ": " + (document.Unreadable ?? texts.RefusedFile(document.Name, document.Read.Diagnostics.Count)));
            if (document.Unreadable is null)
            {
                var first = document.Read.Diagnostics[0];

                // How many is no help: the first says where to begin, and each file alone shows all of its own.
                page.Paragraph(2, (first.Pointer.Length == 0 ? string.Empty : first.Pointer + session.Language.Colon()) + first.Explain(session.Language));
            }
        }

        session.Terminal.WriteError(page);
    }
}
