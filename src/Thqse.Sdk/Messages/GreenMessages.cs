using System.Globalization;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages;

/// <summary>What would make a verdict met, in words.</summary>
public static class GreenMessages
{
    /// <summary>What would make a verdict met: the smallest values and the missing pieces.</summary>
    /// <param name="path">The path.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    public static string Explain(this PathToGreen path, Language language)
    {
        Guard.NotNull(path, nameof(path));
        var joint = path.OneSuffices ? language.Say(" ; ou ", "; or ") : language.Say(" ; et ", "; and ");
        var steps = string.Join(joint, path.Steps.Select(step => Step(step, language)));
        var remaining = path.RemainingOverPeriod is { } left and > 0
            ? language.Say($" Reste sur la période : {NumberText.Of(left, language)}.", $" Remaining over the period: {NumberText.Of(left, language)}.")
            : string.Empty;
        return steps + "." + remaining;
    }

    private static string Step(GreenStep step, Language language)
    {
        var year = step.Year.ToString(CultureInfo.InvariantCulture);
        var measure = step.Measure?.Label[language] ?? string.Empty;
        return step.Kind switch
        {
            GreenStepKind.ReachValue => language.Say(
                $"{measure} {year} : au moins {Value(step, language)}", $"{measure} {year}: at least {Value(step, language)}"),
            GreenStepKind.ExceedValue => language.Say(
                $"{measure} {year} : plus de {Value(step, language)}", $"{measure} {year}: more than {Value(step, language)}"),
            GreenStepKind.DeclareValue => language.Say($"déclarer {year} : {measure}", $"declare {year}: {measure}"),
            GreenStepKind.DeclareReference => language.Say($"déclarer la référence {year} : {measure}", $"declare the reference {year}: {measure}"),
            GreenStepKind.ReviseReference => language.Say(
                $"convenir d'une référence utilisable à la place de {year} : {measure}", $"agree on a usable reference instead of {year}: {measure}"),
            GreenStepKind.AnswerYes => language.Say($"{measure} {year} : oui", $"{measure} {year}: yes"),
            GreenStepKind.ReachMilestone => language.Say($"atteindre au plus tard en {year} : {Milestone(step, language)}", $"reach by {year}: {Milestone(step, language)}"),
            GreenStepKind.FixTarget => language.Say("fixer la cible de l'établissement", "fix the establishment's target"),
            _ => language.Say("choisir l'option", "choose the option"),
        };
    }

    private static string Milestone(GreenStep step, Language language) => step.Milestone?.Label[language] ?? string.Empty;

    private static string Value(GreenStep step, Language language)
    {
        var value = step.Measure is null
            ? NumberText.Of(step.Value ?? 0, language)
            : NumberText.Of(RoundedUp(step), step.Measure, language, DisplayDigits);
        return step.Numerator is { } numerator
            ? value + language.Say($" (numérateur {NumberText.Of(numerator, language)})", $" (numerator {NumberText.Of(numerator, language)})")
            : value;
    }

    private const int DisplayDigits = 2;

    /// <summary>A rate that has to be reached is shown rounded up: rounded down, it would not be enough.</summary>
    private static decimal RoundedUp(GreenStep step)
    {
        var value = step.Value ?? 0;
        return step.Kind == GreenStepKind.ReachValue ? Math.Ceiling(value * 100) / 100 : value;
    }
}
