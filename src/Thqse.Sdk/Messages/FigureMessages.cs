using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Messages;

/// <summary>The bands of a figure as a person reads them.</summary>
internal static class FigureMessages
{
    /// <summary>"50.5% or more", "from 1 to less than 10 falls", "less than 1 fall".</summary>
    public static string Of(FigureAnswer figure, FigureBand band, Language language)
    {
        var unit = figure.Kind == FigureKind.Rate ? language.Say("\u00A0%", "%") : figure.Unit is { } known ? " " + known[language] : string.Empty;
        var from = NumberText.Of(band.From, language);
        if (figure.Bands.FirstOrDefault(next => next.From > band.From) is not { } above)
        {
            return language.Say($"{from}{unit} ou plus", $"{from}{unit} or more");
        }

        var to = NumberText.Of(above.From, language);
        return band.From == 0
            ? language.Say($"moins de {to}{unit}", $"less than {to}{unit}")
            : language.Say($"de {from} à moins de {to}{unit}", $"from {from} to less than {to}{unit}");
    }
}
