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
                return Known(value) ?? Language.French;
            }
        }

        return Language.French;
    }

    /// <summary>The language of an option that was given, French without one.</summary>
    public static Language Read(string? text, Session session)
        => text is null ? Language.French : Known(text) ?? throw CommandException.Usage(new FailureTexts(session.Language).NotALanguage(text));

    /// <summary>In any case, and with a region as systems write it, "fr-FR" or "en_GB": the tool speaks one French and one English. Null for another language.</summary>
    private static Language? Known(string text)
    {
        var parts = text.Trim().ToUpperInvariant().Split('-', '_');
        return parts switch
        {
            ["FR"] or ["FR", { Length: 2 or 3 }] => Language.French,
            ["EN"] or ["EN", { Length: 2 or 3 }] => Language.English,
            _ => null,
        };
    }
}
