using System.Globalization;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Cpom.Verdicts;
using Thqse.Sdk.Messages.Rules;

namespace Thqse.Sdk.Messages;

/// <summary>What would make a verdict met, in words.</summary>
public static class GreenMessages
{
    /// <summary>What would make a verdict met: the smallest values and the missing pieces.</summary>
    /// <param name="path">The path.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this PathToGreen path, Language language)
    {
        Guard.NotNull(path, nameof(path));
        if (path.Ways.Count == 0)
        {
            return language.Say("Ne peut plus être atteint cette année.", "Can no longer be met this year.");
        }

        return Alternatives.Join(path.Ways.Select(way => Together(path, way, language)), language) + "." + Remaining(path, language);
    }

    /// <summary>What one way asks: all its steps.</summary>
    /// <param name="path">The path.</param>
    /// <param name="way">One of its ways.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>What has to be done, not a whole sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="way"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this PathToGreen path, GreenWay way, Language language)
    {
        Guard.NotNull(path, nameof(path));
        return Together(path, Guard.NotNull(way, nameof(way)), language).Text;
    }

    /// <summary>What one step asks: to be reached, or only to be declared where its year is over.</summary>
    /// <param name="path">The path.</param>
    /// <param name="step">A step of one of its ways.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>What has to be done, not a whole sentence.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> or <paramref name="step"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Explain(this PathToGreen path, GreenStep step, Language language)
    {
        Guard.NotNull(path, nameof(path));
        return Step(Guard.NotNull(step, nameof(step)), path.StandingOf(step), language);
    }

    private static Alternatives.Together Together(PathToGreen path, GreenWay way, Language language) => Alternatives.All(way.Steps.Select(step => path.Explain(step, language)), language);

    /// <summary>How much of what is left to count: a number alone would not say of what.</summary>
    private static string Remaining(PathToGreen path, Language language)
    {
        if (path.RemainingOverPeriod is not { } left || left <= 0)
        {
            return string.Empty;
        }

        var of = path.RemainingMeasure is { } measure ? $" ({measure.Label[language]})" : string.Empty;
        return language.Say($" Reste à ce jour sur la période : {NumberText.Of(left, language)}{of}.", $" Remaining so far over the period: {NumberText.Of(left, language)}{of}.");
    }

    internal static string Step(GreenStep step, StepStanding standing, Language language)
    {
        var year = step.Year.ToString(CultureInfo.InvariantCulture);
        var measure = step.Measure?.Label[language] ?? string.Empty;
        return step.Kind switch
        {
            GreenStepKind.ReachValue or GreenStepKind.ExceedValue or GreenStepKind.NotExceedValue or GreenStepKind.StayBelowValue when standing == StepStanding.Undeclared
                => language.Say($"déclarer {year} (il {(step.Measure!.Kind == MeasureKind.Rate ? "faut" : "en faut")} {Value(step, language)}) : {measure}", $"declare {year} ({Value(step, language)} needed): {measure}"),
            GreenStepKind.ReachValue or GreenStepKind.ExceedValue or GreenStepKind.NotExceedValue or GreenStepKind.StayBelowValue when standing == StepStanding.Unusable
                => language.Say($"revoir ce qui est déclaré pour {year}, dont le dénominateur est nul (il faut {Value(step, language)}) : {measure}", $"look again at what is declared for {year}, whose denominator is zero ({Value(step, language)} needed): {measure}"),
            GreenStepKind.AnswerYes when standing == StepStanding.Undeclared => language.Say($"déclarer {year} (il faut un oui) : {measure}", $"declare {year} (a yes is needed): {measure}"),
            GreenStepKind.ReachMilestone when standing == StepStanding.Undeclared => language.Say($"déclarer {year}, si c'est atteint : {Milestone(step, language)}", $"declare {year}, if it was reached: {Milestone(step, language)}"),
            GreenStepKind.ReachMilestone when standing == StepStanding.Over => language.Say($"il fallait atteindre au plus tard en {year} : {Milestone(step, language)}", $"had to be reached by {year}: {Milestone(step, language)}"),
            GreenStepKind.ReachValue or GreenStepKind.ExceedValue or GreenStepKind.NotExceedValue or GreenStepKind.StayBelowValue => InYear(measure, year, language) + language.Say(" : ", ": ") + Value(step, language),
            GreenStepKind.DeclareValue when step.OpenReferenceYear is { } open => InYear(measure, year, language)
                + language.Say($" : connu quand {Year(open)} sera close", $": known when {Year(open)} is closed"),
            GreenStepKind.DeclareValue => language.Say($"déclarer {year} : {measure}", $"declare {year}: {measure}"),
            GreenStepKind.DeclareReference => language.Say($"déclarer la référence {year} : {measure}", $"declare the reference {year}: {measure}"),
            GreenStepKind.ReviseReference => language.Say(
                $"convenir d'une référence utilisable à la place de {year} : {measure}", $"agree on a usable reference instead of {year}: {measure}"),
            GreenStepKind.AnswerYes => InYear(measure, year, language) + language.Say(" : oui", ": yes"),
            GreenStepKind.ReachMilestone => language.Say($"atteindre au plus tard en {year} : {Milestone(step, language)}", $"reach by {year}: {Milestone(step, language)}"),
            GreenStepKind.FixTarget => language.Say("fixer la cible de l'établissement", "fix the establishment's target"),
            GreenStepKind.ChooseYear => language.Say("choisir l'année de référence", "choose the year of reference"),
            GreenStepKind.ChooseOption => language.Say("choisir l'option", "choose the option"),
            GreenStepKind.GiveAttribute => language.Say($"dire de l'établissement : {step.Attribute!.Label[language]}", $"say of the establishment: {step.Attribute!.Label[language]}"),
            GreenStepKind.SayMembership => language.Say("dire si l'établissement est membre d'un GHT", "say whether the establishment is a member of a GHT"),
        };
    }

    /// <summary>"Mammographies en 2026": a label names no time, which is said here.</summary>
    private static string InYear(string measure, string year, Language language) => measure + language.Say(" en ", " in ") + year;

    private static string Milestone(GreenStep step, Language language) => step.Milestone!.Label[language];

    /// <summary>
    /// A rate is shown rounded up: rounded down, it would not be enough; what is not to be exceeded the other way. Above 33.333… % is at least 33.34 %, above 50 % is more than 50 %.
    /// </summary>
    private static string Value(GreenStep step, Language language)
    {
        var digits = Math.Max(NumberText.OfMeasures, step.Measure!.Decimals);
        var shown = step.Rounded(step.ExactValue, digits);
        var isStrict = step.IsStrict && shown.CompareTo(step.ExactValue) == 0;
        var comparison = ComparisonWords.Before((step.IsUpper, isStrict) switch
        {
            (false, false) => Comparison.AtLeast,
            (false, true) => Comparison.MoreThan,
            (true, false) => Comparison.AtMost,
            (true, true) => Comparison.LessThan,
        }, language);
        var value = NumberText.Of(shown.ToDecimal(), step.Measure, language, digits);
        return comparison + value + (step.Numerator is { } numerator
            ? language.Say($" (numérateur {NumberText.Of(numerator, language)})", $" (numerator {NumberText.Of(numerator, language)})")
            : string.Empty) + IfReached(step, language);
    }

    /// <summary>What follows from a year that is not over holds if that year just reaches its own target.</summary>
    private static string IfReached(GreenStep step, Language language)
    {
        if (step is not { OpenReferenceYear: { } year, AssumedReference: { } reference })
        {
            return string.Empty;
        }

        var figure = NumberText.Of(reference, step.Measure!, language, Exact.DocumentDigits);
        return language.Say($", si {Year(year)} atteint tout juste sa cible ({figure})", $", if {Year(year)} just reaches its target ({figure})");
    }

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
