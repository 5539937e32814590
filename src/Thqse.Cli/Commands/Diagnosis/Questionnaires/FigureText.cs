using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis.Questionnaires;

/// <summary>A figure that was given, with the unit in which it is asked.</summary>
internal static class FigureText
{
    public static string Of(FigureAnswer asked, decimal figure, Language language)
        => figure.ToText(language) + (asked.Unit is { } unit ? " " + unit[language] : asked.Kind == FigureKind.Rate ? language.Say("\u00A0%", "%") : string.Empty);
}
