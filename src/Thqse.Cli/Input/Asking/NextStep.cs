using Thqse.Cli.CommandLines;
using Thqse.Cli.Output;
using Thqse.Sdk;

namespace Thqse.Cli.Input.Asking;

/// <summary>What somebody does next who has just answered questions at the screen.</summary>
internal static class NextStep
{
    public static void Show(Session session, string file, string command)
    {
        var language = session.Language;
        var page = session.Terminal.ErrorPage();
        page.Paragraph(0, OutputFile.Ends(file, ".xlsx")
            ? language.Say($"{file} est écrit. Remplissez-le dans un tableur, puis :", $"{file} is written. Fill it in with a spreadsheet, then:")
            : language.Say($"{file} est écrit. Complétez-le, puis :", $"{file} is written. Complete it, then:"));
        page.Paragraph(2, $"{CommandPath.ToolName} {command}");
        session.Terminal.WriteError(page);
    }
}
