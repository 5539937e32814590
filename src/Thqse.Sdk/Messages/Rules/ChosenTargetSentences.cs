using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages.Rules;

/// <summary>Such as "Taux : 12 % ; demandé : au moins 15 %, la cible choisie."</summary>
internal sealed class ChosenTargetSentences : MeasureSentences
{
    public ChosenTargetSentences(ChosenTargetRule rule)
        : base(rule)
    {
    }

    protected override string Ask(Language language) => language.Say("au moins la cible choisie", "at least the chosen target");

    protected override string? Asked(PartVerdict part, Language language) => part.Required is { } target
        ? language.Say("au moins ", "at least ") + Value(target, part.Observed, language) + language.Say(", la cible choisie", ", the chosen target")
        : language.Say("une cible que l'établissement n'a pas fixée", "a target that the establishment has not fixed");
}
