using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages.Rules;

/// <summary>Such as "Examens : 48 ; demandé : au moins 52 (1 par semaine)."</summary>
internal sealed class ThresholdSentences : MeasureSentences
{
    private readonly ThresholdRule rule;

    public ThresholdSentences(ThresholdRule rule)
        : base(rule) => this.rule = rule;

    /// <summary>What is counted in a year is summed by a running total: "Réunions" is then "Réunions, en tout depuis le début du contrat".</summary>
    protected override string Label(Language language) => rule.Span switch
    {
        ThresholdSpan.Year => base.Label(language),
        ThresholdSpan.SinceStart => base.Label(language) + language.Say(", en tout depuis le début du contrat", ", in all since the start of the contract"),
    };

    protected override string Ask(Language language)
        => ComparisonWords.Before(rule.Comparison, language)
            + (rule.ClassName ?? InUnit(rule.YearlyAmount, Exact.DocumentDigits, language)) + Frequency(language) + Times(language);

    protected override string Observed(PartVerdict part, Language language)
        => base.Observed(part, language) + (part.Observed is not null && part.Reason == Reason.MissingValue
            ? language.Say(" (total partiel : des années ne sont pas déclarées)", " (partial total: not every year is declared)")
            : string.Empty);

    protected override string? Asked(PartVerdict part, Language language) => rule.Times is not null && part.Required is { } required
        ? ComparisonWords.Before(rule.Comparison, language) + Value(required, part.Observed, language) + " (" + Multiple(language) + ")"
        : Ask(language);

    private string Times(Language language) => rule.Times is null ? string.Empty : language.Say(" fois : ", " times: ") + rule.Times.Label(language);

    private string Multiple(Language language) => NumberText.Of(rule.YearlyAmount, language) + language.Say(" × ", " × ") + rule.Times!.Label(language);

    private string Frequency(Language language) => rule.Frequency switch
    {
        ThresholdFrequency.Weekly => language.Say($" ({NumberText.Of(rule.Amount, language)} par semaine)", $" ({NumberText.Of(rule.Amount, language)} a week)"),
        ThresholdFrequency.Quarterly => language.Say($" ({NumberText.Of(rule.Amount, language)} par trimestre)", $" ({NumberText.Of(rule.Amount, language)} a quarter)"),
        ThresholdFrequency.Yearly => string.Empty,
    };
}
