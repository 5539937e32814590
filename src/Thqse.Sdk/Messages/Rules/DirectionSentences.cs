using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages.Rules;

/// <summary>Such as "Passages : 12 ; demandé : plus de 10, la valeur de 2025."</summary>
internal sealed class DirectionSentences : ReferenceSentences
{
    private readonly DirectionRule rule;

    public DirectionSentences(DirectionRule rule)
        : base(rule) => this.rule = rule;

    protected override string Ask(Language language)
        => rule.Comparison switch
        {
            Comparison.MoreThan => language.Say("une hausse ", "an increase "),
            Comparison.AtLeast => language.Say("pas de baisse ", "no decrease "),
            Comparison.LessThan => language.Say("une baisse ", "a decrease "),
            Comparison.AtMost => language.Say("pas de hausse ", "no increase "),
        } + Against(rule.From, language);

    protected override string? Asked(PartVerdict part, Language language)
    {
        if (part.Reference is not { } reference)
        {
            return Ask(language) + Baseline(part, language);
        }

        return ComparisonWords.Before(rule.Comparison, language) + Required(part, rule.Comparison, reference, language)
            + (part.ReferenceYear is { } year ? language.Say(", la valeur de ", ", the value of ") + Year(year) : language.Say(", la moyenne ", ", the mean of ") + Years(rule.From))
            + Provisional(part, language);
    }

    protected override string? Figure(PartVerdict part, Language language)
        => part.Reference is { } reference ? ComparisonWords.Before(rule.Comparison, language) + Required(part, rule.Comparison, reference, language) + Provisional(part, language) : null;
}
