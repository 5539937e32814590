using System.Globalization;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages;

/// <summary>What a rule asks, in words: "+5 % par rapport à l'année précédente".</summary>
public static class RuleMessages
{
    /// <summary>What a rule asks, before anything is declared.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="fiche">The fiche it belongs to.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>A few words, without a full stop; never empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> or <paramref name="fiche"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Describe(this TargetRule rule, Fiche fiche, Language language)
    {
        Guard.NotNull(rule, nameof(rule));
        Guard.NotNull(fiche, nameof(fiche));
        return rule switch
        {
            AllOfRule all => string.Join(language.Say(" ; et ", "; and "), all.Rules.Select(part => part.Describe(fiche, language))),
            AnyOfRule any => string.Join(language.Say(" ; ou ", "; or "), any.Rules.Select(part => part.Describe(fiche, language))),
            NoTargetRule => language.Say("rien n'est demandé", "nothing is asked"),
            MilestoneRule milestone => fiche.Targets.FindMilestone(milestone.Milestone)?.Label[language] ?? milestone.Milestone.ToString(),
            ChosenTargetIsSetRule => language.Say("fixer sa propre cible", "fix its own target") + Floor(fiche, language),
            _ => MeasureLabel(rule, fiche, language) + language.Say(" : ", ": ") + Ask(rule, fiche, language),
        };
    }

    /// <summary>What is asked of the measure, without naming it: "au moins 52 (1 par semaine)".</summary>
    internal static string Ask(TargetRule rule, Fiche fiche, Language language) => rule switch
    {
        ThresholdRule threshold => Threshold(threshold, fiche, language),
        GrowthRule growth => "+" + NumberText.Percent(growth.Percent, language) + " " + Against(growth.From, language),
        DirectionRule { MustIncrease: true } direction => language.Say("une hausse ", "an increase ") + Against(direction.From, language),
        DirectionRule direction => language.Say("pas de baisse ", "no decrease ") + Against(direction.From, language),
        FlagRule => language.Say("oui", "yes"),
        ChosenTargetRule => language.Say("au moins la cible choisie", "at least the chosen target"),
        _ => language.Say("déclarer la valeur", "declare the value"),
    };

    /// <summary>The measure; what is counted in a year is summed by a running total, which is said beside it: "… dans l'année, en cumul depuis le début".</summary>
    internal static string MeasureLabel(TargetRule rule, Fiche fiche, Language language)
        => rule.JudgedMeasure is not { } id ? string.Empty
            : (fiche.Targets.FindMeasure(id)?.Label[language] ?? id.ToString())
                + (rule is ThresholdRule { Span: ThresholdSpan.SinceStart } ? language.Say(", en cumul depuis le début", ", in all since the start") : string.Empty);

    internal static string Floor(Fiche fiche, Language language)
    {
        if (fiche.Targets.ChosenTarget is not { } chosen || fiche.Targets.FindMeasure(chosen.Measure) is not { } measure)
        {
            return string.Empty;
        }

        return language.Say(", strictement au-dessus de ", ", strictly above ") + NumberText.Of(chosen.Floor, measure, language, Exact.DocumentDigits);
    }

    private static string Threshold(ThresholdRule rule, Fiche fiche, Language language)
    {
        var measure = fiche.Targets.FindMeasure(rule.Measure);
        var comparison = rule.IsStrict ? language.Say("plus de ", "more than ") : language.Say("au moins ", "at least ");
        var amount = measure is null
            ? NumberText.Of(rule.YearlyAmount, language)
            : NumberText.Of(rule.YearlyAmount, measure, language, Exact.DocumentDigits);
        return comparison + amount + Frequency(rule, language);
    }

    private static string Frequency(ThresholdRule rule, Language language) => rule.Frequency switch
    {
        ThresholdFrequency.Weekly => language.Say($" ({NumberText.Of(rule.Amount, language)} par semaine)", $" ({NumberText.Of(rule.Amount, language)} a week)"),
        ThresholdFrequency.Quarterly => language.Say($" ({NumberText.Of(rule.Amount, language)} par trimestre)", $" ({NumberText.Of(rule.Amount, language)} a quarter)"),
        _ => string.Empty,
    };

    private static string Against(ReferenceYear from, Language language) => from.Kind switch
    {
        ReferenceYearKind.Previous => language.Say("par rapport à l'année précédente", "over the previous year"),
        ReferenceYearKind.FirstMeasured => language.Say("par rapport à la première année mesurée", "over the first measured year"),
        _ => language.Say("par rapport à ", "over ") + from.Year.ToString(CultureInfo.InvariantCulture),
    };
}
