using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages.Rules;

/// <summary>Such as "Passages : 12 ; demandé : plus de 10, la valeur de 2025."</summary>
internal sealed class DirectionSentences : ReferenceSentences
{
    private readonly DirectionRule rule;

    public DirectionSentences(DirectionRule rule)
        : base(rule) => this.rule = rule;

    protected override string Ask(Language language)
        => (rule.MustIncrease ? language.Say("une hausse ", "an increase ") : language.Say("pas de baisse ", "no decrease ")) + Against(rule.From, language);

    protected override string? Asked(PartVerdict part, Language language)
    {
        if (part.Reference is not { } reference)
        {
            return Ask(language) + Baseline(part, language);
        }

        var comparison = rule.MustIncrease ? language.Say("plus de ", "more than ") : language.Say("au moins ", "at least ");
        return comparison + Value(reference, part.Observed, language)
            + language.Say(", la valeur de ", ", the value of ") + Year(part.ReferenceYear) + Provisional(part, language);
    }
}
