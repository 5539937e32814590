using Thqse.Cli.CommandLines;
using Thqse.Cli.Output;
using Thqse.Cli.Texts;
using Thqse.Sdk;

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
        }

        session.Terminal.WriteError(page);
    }
}
