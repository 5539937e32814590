using System.Globalization;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Cpom.Evaluation;

namespace Thqse.Sdk.Messages;

/// <summary>What one rule of a cell gave: what was observed, what was asked, with the numbers.</summary>
internal static class PartMessages
{
    public static string Describe(PartVerdict part, Fiche fiche, Language language)
    {
        var colon = language.Say(" : ", ": ");
        return part.Rule switch
        {
            MilestoneRule => part.Rule.Describe(fiche, language) + colon + Milestone(part, language),
            ChosenTargetIsSetRule => Capital(part.Rule.Describe(fiche, language)) + colon + (part.IsMet ? language.Say("fait", "done") : language.Say("pas encore", "not yet")),
            _ => RuleMessages.MeasureLabel(part.Rule, fiche, language) + colon + Observed(part, fiche, language) + Asked(part, fiche, language),
        };
    }

    /// <summary>A value in the unit of the measure a rule judges, with enough digits to tell it from another.</summary>
    public static string Value(decimal value, decimal? beside, TargetRule rule, Fiche fiche, Language language)
        => InUnit(value, rule, fiche, language, NumberText.DigitsToTellApart(value, beside));

    /// <summary>A reference whose year is not over is not final, and neither is what follows from it.</summary>
    public static string Provisional(int? openYear, Language language)
        => openYear is null ? string.Empty : language.Say($", provisoire : {Year(openYear)} n'est pas close", $", provisional: {Year(openYear)} is not closed");

    private static string InUnit(decimal value, TargetRule rule, Fiche fiche, Language language, int digits)
        => rule.JudgedMeasure is { } id && fiche.Targets.FindMeasure(id) is { } measure
            ? NumberText.Of(value, measure, language, digits)
            : NumberText.Of(value, language, digits);

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    private static string Milestone(PartVerdict part, Language language) => part.IsMet
        ? language.Say("atteint", "reached")
        : part.Reason == Reason.MissingValue ? language.Say("rien n'est déclaré", "nothing is declared") : language.Say("non atteint", "not reached");

    private static string Observed(PartVerdict part, Fiche fiche, Language language)
    {
        if (part.Rule is FlagRule)
        {
            return part.Reason == Reason.MissingValue ? NotDeclared(language) : part.IsMet ? language.Say("oui", "yes") : language.Say("non", "no");
        }

        if (part.Observed is { } observed)
        {
            var figure = part.Required ?? part.Reference;
            return AlmostThere(part, figure, language) + Value(observed, figure, part.Rule, fiche, language) + PartialTotal(part, language);
        }

        return part.Reason == Reason.ZeroDenominator ? language.Say("dénominateur nul", "zero denominator")
            : part.Rule is DeclaredRule && part.IsMet ? language.Say("déclaré", "declared")
            : NotDeclared(language);
    }

    /// <summary>Two numbers that differ beyond the digits of a document must not look equal.</summary>
    private static string AlmostThere(PartVerdict part, decimal? figure, Language language)
        => !part.IsMet && part.Outcome.Required.IsKnown && figure == part.Observed && part.Outcome.Observed.CompareTo(part.Outcome.Required) < 0
            ? language.Say("juste sous ", "just below ")
            : string.Empty;

    private static string PartialTotal(PartVerdict part, Language language)
        => part.Rule is ThresholdRule { Span: ThresholdSpan.SinceStart } && part.Reason == Reason.MissingValue
            ? language.Say(" (total partiel : une année n'est pas déclarée)", " (partial total: a year is not declared)")
            : string.Empty;

    private static string NotDeclared(Language language) => language.Say("non déclaré", "not declared");

    private static string Asked(PartVerdict part, Fiche fiche, Language language)
    {
        if (part.Rule is DeclaredRule or FlagRule)
        {
            return string.Empty;
        }

        return language.Say(" ; demandé : ", "; asked: ") + part.Rule switch
        {
            GrowthRule => Growth(part, fiche, language),
            DirectionRule direction => Direction(direction, part, fiche, language),
            ChosenTargetRule => part.Required is { } target
                ? language.Say("au moins ", "at least ") + Value(target, part.Observed, part.Rule, fiche, language) + language.Say(", la cible choisie", ", the chosen target")
                : language.Say("une cible que l'établissement n'a pas fixée", "a target that the establishment has not fixed"),
            _ => RuleMessages.Ask(part.Rule, fiche, language),
        };
    }

    private static string Growth(PartVerdict part, Fiche fiche, Language language)
    {
        var ask = RuleMessages.Ask(part.Rule, fiche, language);
        if (part.Required is not { } required)
        {
            return ask + Baseline(part, fiche, language);
        }

        return language.Say("au moins ", "at least ") + Value(required, part.Observed, part.Rule, fiche, language)
            + " (" + ask + Baseline(part, fiche, language) + Adjusted(part, required, fiche, language) + ")";
    }

    /// <summary>The figure that was asked first, and what was made of it: rounded, raised and stopped are three things.</summary>
    private static string Adjusted(PartVerdict part, decimal required, Fiche fiche, Language language)
    {
        if (part.RequiredBeforeRounding is not { } figure)
        {
            return string.Empty;
        }

        var before = Before(figure, part, fiche, language);
        return part.Outcome.Adjustment switch
        {
            GrowthAdjustment.Rounded => language.Say($", {before} avant arrondi", $", {before} before rounding"),
            GrowthAdjustment.Raised => language.Say($", soit {before} : un de plus au moins", $", that is {before}: one more at least"),
            GrowthAdjustment.Capped => language.Say($", soit {before} : plafonné à {Value(required, null, part.Rule, fiche, language)}", $", that is {before}: stopped at {Value(required, null, part.Rule, fiche, language)}"),
            _ => string.Empty,
        };
    }

    /// <summary>With all its digits, since 3.45 shown as 3.5 would round to another unit; a quotient that does not end is cut where it is told from 100 %.</summary>
    private static string Before(decimal figure, PartVerdict part, Fiche fiche, Language language)
    {
        const int Fewest = 2;
        var ends = Exact.From(figure).CompareTo(part.Outcome.BeforeRounding) == 0;
        return InUnit(figure, part.Rule, fiche, language, ends ? Exact.DocumentDigits : Math.Max(Fewest, NumberText.DigitsToTellApart(figure, part.Required)));
    }

    private static string Direction(DirectionRule rule, PartVerdict part, Fiche fiche, Language language)
    {
        if (part.Reference is not { } reference)
        {
            return RuleMessages.Ask(rule, fiche, language) + Baseline(part, fiche, language);
        }

        var comparison = rule.MustIncrease ? language.Say("plus de ", "more than ") : language.Say("au moins ", "at least ");
        return comparison + Value(reference, part.Observed, part.Rule, fiche, language)
            + language.Say(", la valeur de ", ", the value of ") + Year(part.ReferenceYear) + Provisional(part, language);
    }

    private static string Baseline(PartVerdict part, Fiche fiche, Language language)
    {
        if (part.Reference is { } reference)
        {
            return language.Say(", ", ", ") + Value(reference, null, part.Rule, fiche, language) + language.Say(" en ", " in ") + Year(part.ReferenceYear) + Provisional(part, language);
        }

        return part.ReferenceYear is { } year
            ? language.Say($", {Year(year)} inconnu", $", {Year(year)} unknown")
            : language.Say(", aucune année mesurée avant", ", no year measured before");
    }

    private static string Provisional(PartVerdict part, Language language) => Provisional(part.IsReferenceOpen ? part.ReferenceYear : null, language);

    private static string Year(int? year) => year?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;
}
