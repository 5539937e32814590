using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Input;

/// <summary>Reads the language wanted.</summary>
internal static class LanguageArgument
{
    private const string Option = "--lang";

    /// <summary>The language in which to speak before the arguments are understood: the messages about them need one.</summary>
    public static Language Guess(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count && args[i] is not "--"; i++)
        {
            var value = args[i] is Option && i + 1 < args.Count ? args[i + 1]
                : args[i].StartsWith(Option + "=", StringComparison.Ordinal) || args[i].StartsWith(Option + ":", StringComparison.Ordinal) ? args[i][(Option.Length + 1)..]
                : null;
            if (value is not null)
            {
                return value is "en" ? Language.English : Language.French;
            }
        }

        return Language.French;
    }

    /// <summary>The language of an option that was given, French without one.</summary>
    public static Language Read(string? text, Session session) => text switch
    {
        null or "fr" => Language.French,
        "en" => Language.English,
        _ => throw CommandException.Usage(new FailureTexts(session.Language).NotALanguage(text)),
    };
}
