using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Input;

/// <summary>Finds the fiche an identifier designates.</summary>
internal static class IndicatorArgument
{
    public static Fiche Find(string? text, CpomCatalogue catalogue, Session session)
    {
        var texts = new FailureTexts(session.Language);
        if (string.IsNullOrEmpty(text))
        {
            throw CommandException.Usage(texts.MissingIndicator);
        }

        return IndicatorId.TryParse(text, out var id) && catalogue.TryGet(id, out var fiche)
            ? fiche!
            : throw CommandException.Usage(texts.UnknownIndicator(text, NearestNames.Of(text, [.. catalogue.Fiches.Select(each => each.Id.ToString())])));
    }
}
