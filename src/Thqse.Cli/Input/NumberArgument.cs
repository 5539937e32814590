using System.Globalization;
using Thqse.Sdk;

namespace Thqse.Cli.Input;

/// <summary>Reads a whole number between limits.</summary>
internal static class NumberArgument
{
    public static int? Read(string option, string? text, int from, int to, Session session)
    {
        if (text is null)
        {
            return null;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= from && number <= to
            ? number
            : throw CommandException.Usage(session.Language.Say($"{option} : « {text} » n'est pas un nombre entier de {from} à {to}.", $"{option}: \"{text}\" is not a whole number from {from} to {to}."));
    }
}
