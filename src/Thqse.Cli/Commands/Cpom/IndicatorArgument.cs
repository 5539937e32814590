using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom;

/// <summary>Finds the fiche an identifier designates, in any case and with blanks around it: who types it means it. Documents stay strict.</summary>
internal static class IndicatorArgument
{
    public static Fiche Find(string? text, CpomCatalogue catalogue, Session session)
    {
        var texts = new FailureTexts(session.Language);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw CommandException.Usage(texts.MissingIndicator);
        }

        return Known(text, catalogue, texts);
    }

    /// <summary>The fiche of an identifier that may be left out; null without one.</summary>
    public static Fiche? FindIfGiven(string? text, CpomCatalogue catalogue, Session session)
        => text is null ? null : Known(text, catalogue, new FailureTexts(session.Language));

    private static Fiche Known(string text, CpomCatalogue catalogue, FailureTexts texts)
        => catalogue.TryGet(text.Trim(), out var fiche)
            ? fiche
            : throw CommandException.Usage(texts.UnknownIndicator(text, NearestNames.Of(text, [.. catalogue.Fiches.Select(each => each.Id.ToString())])));
}
