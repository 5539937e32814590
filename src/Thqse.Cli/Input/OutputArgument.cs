using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Input;

/// <summary>Reads where the output goes.</summary>
internal static class OutputArgument
{
    public static string? Read(string? text, Session session)
        => text is not null && string.IsNullOrWhiteSpace(text) ? throw CommandException.Usage(new FailureTexts(session.Language).MissingOutput) : text is InputFile.StandardInput ? null : text;
}
