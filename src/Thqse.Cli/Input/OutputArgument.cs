using Thqse.Cli.Output;
using Thqse.Cli.Texts;

namespace Thqse.Cli.Input;

/// <summary>Reads where the output goes; "-" is standard output.</summary>
internal static class OutputArgument
{
    public static void Read(string? text, Session session)
    {
        if (text is not null && string.IsNullOrWhiteSpace(text))
        {
            throw CommandException.Usage(new FailureTexts(session.Language).MissingOutput);
        }

        session.Terminal.IsOutputChosen = text is not null;
        session.Terminal.OutputFile = text is InputFile.StandardInput ? null : text;
    }

    /// <summary>What is no text is not written to a screen because somebody forgot to say where: <c>-o</c> has to be given.</summary>
    public static void Require(Session session)
    {
        if (!session.Terminal.IsOutputChosen)
        {
            throw CommandException.Usage(new FailureTexts(session.Language).OutputNeeded);
        }
    }
}
