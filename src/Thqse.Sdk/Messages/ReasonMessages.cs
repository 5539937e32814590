using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages;

/// <summary>Why a verdict is not met, undetermined or not applicable, in a few words.</summary>
public static class ReasonMessages
{
    /// <summary>The permanent code of a reason, as documents have it, such as "missing-value".</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The code, in kebab case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="reason"/> is no value of its enumeration.</exception>
    public static string ToCode(this Reason reason) => Codes<Reason>.Kebab(Guard.Defined(reason, nameof(reason)));

    /// <summary>The meaning of a reason, as a sentence without its full stop.</summary>
    /// <param name="reason">The reason.</param>
    /// <param name="language">The language wanted.</param>
    /// <returns>The sentence; never empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">An argument is no value of its enumeration.</exception>
    public static string Label(this Reason reason, Language language) => Guard.Defined(reason, nameof(reason)) switch
    {
        Reason.MissingValue => language.Say("ce qui est demandé n'est pas déclaré pour l'année", "what is asked is not declared for the year"),
        Reason.MissingBaseline => language.Say("l'année de référence n'a pas de valeur", "the reference year has no value"),
        Reason.ZeroBaseline => language.Say("la référence est nulle : aucun pourcentage n'en découle", "the reference is zero: no percentage follows from it"),
        Reason.ZeroDenominator => language.Say("un dénominateur est nul", "a denominator is zero"),
        Reason.ChosenTargetMissing => language.Say("la cible propre à l'établissement n'est pas fixée", "the establishment's own target is not fixed"),
        Reason.ChosenTargetNotSet => language.Say("l'établissement n'a pas fixé sa cible", "the establishment has not fixed its target"),
        Reason.OptionMissing => language.Say("l'option n'est pas choisie", "the option is not chosen"),
        Reason.MembershipMissing => language.Say("l'appartenance à un GHT n'est pas précisée", "membership of a GHT is not said"),
        Reason.AttributeMissing => language.Say("ce qui décide de la cible n'est pas précisé pour l'établissement", "what decides the target is not said of the establishment"),
        Reason.MilestoneNotReached => language.Say("le jalon n'est pas atteint", "the milestone is not reached"),
        Reason.BelowThreshold => language.Say("la valeur est sous le seuil", "the value is below the threshold"),
        Reason.AboveThreshold => language.Say("la valeur dépasse le seuil", "the value is above the threshold"),
        Reason.AboveAllowedGrowth => language.Say("l'évolution dépasse ce qui est demandé", "the change is above what is asked"),
        Reason.NotDecreased => language.Say("la valeur n'a pas baissé", "the value has not decreased"),
        Reason.Increased => language.Say("la valeur a augmenté", "the value has increased"),
        Reason.ChosenYearMissing => language.Say("l'année de référence n'est pas choisie", "the year of reference is not chosen"),
        Reason.AboveChosenTarget => language.Say("la valeur dépasse la cible choisie", "the value is above the chosen target"),
        Reason.BelowVolume => language.Say("trop peu est compté dans l'année pour que la cible s'applique", "too little is counted in the year for the target to apply"),
        Reason.BelowRequiredGrowth => language.Say("la croissance demandée n'est pas atteinte", "the growth required is not reached"),
        Reason.NotIncreased => language.Say("la valeur n'a pas augmenté", "the value has not increased"),
        Reason.Decreased => language.Say("la valeur a baissé", "the value has decreased"),
        Reason.AnsweredNo => language.Say("la réponse est non", "the answer is no"),
        Reason.BelowChosenTarget => language.Say("la valeur est sous la cible choisie", "the value is below the chosen target"),
        Reason.NotConcerned => language.Say("aucune population de la fiche ne comprend cet établissement", "no row of the fiche names this establishment"),
        Reason.WithoutObject => language.Say("la fiche dit « sans objet » pour cet établissement", "the fiche says \"without object\" for this establishment"),
        Reason.DeclaredNotConcerned => language.Say("l'établissement a retiré cet indicateur de son contrat", "the establishment took this indicator out of its contract"),
    };
}
