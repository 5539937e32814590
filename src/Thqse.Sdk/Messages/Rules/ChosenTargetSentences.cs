using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages.Rules;

/// <summary>Such as "Taux : 12 % ; demandé : au moins 15 %, la cible choisie."</summary>
internal sealed class ChosenTargetSentences : MeasureSentences
{
    private readonly ChosenTargetRule rule;

    public ChosenTargetSentences(ChosenTargetRule rule)
        : base(rule) => this.rule = rule;

    protected override string Ask(Language language) => ComparisonWords.Before(rule.Comparison, language) + language.Say("la cible choisie", "the chosen target");

    protected override string? Asked(PartVerdict part, Language language) => part.Required is { } target
        ? ComparisonWords.Before(rule.Comparison, language) + Value(target, part.Observed, language) + language.Say(", la cible choisie", ", the chosen target")
        : language.Say("une cible que l'établissement n'a pas fixée", "a target that the establishment has not fixed");

    protected override string? Figure(PartVerdict part, Language language)
        => part.Required is { } target ? ComparisonWords.Before(rule.Comparison, language) + Value(target, part.Observed, language) : null;
}
