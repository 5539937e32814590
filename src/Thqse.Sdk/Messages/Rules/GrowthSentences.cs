using Thqse.Sdk.Cpom;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Messages.Rules;

/// <summary>Such as "Mammographies : 700 ; demandé : au moins 735 (+5 % par rapport à l'année précédente, 700 en 2025)."</summary>
internal sealed class GrowthSentences : ReferenceSentences
{
    private readonly GrowthRule rule;

    public GrowthSentences(GrowthRule rule)
        : base(rule) => this.rule = rule;

    protected override string Ask(Language language) => Bound(language) + Change(language) + " " + Against(rule.From, language);

    protected override string? Asked(PartVerdict part, Language language)
    {
        if (part.Required is not { } required)
        {
            return Ask(language) + Baseline(part, language);
        }

        return ComparisonWords.Before(rule.Comparison, language) + Required(part, rule.Comparison, required, language)
            + " (" + Ask(language) + Baseline(part, language) + Adjusted(part, required, language) + ")";
    }

    protected override string? Figure(PartVerdict part, Language language)
        => part.Required is { } required ? ComparisonWords.Before(rule.Comparison, language) + Required(part, rule.Comparison, required, language) + Provisional(part, language) : null;

    /// <summary>A growth is to be reached and a decrease not to be exceeded: what is asked otherwise has to be said.</summary>
    private string Bound(Language language)
        => rule.Comparison.IsUpper() == rule.Amount < 0 ? string.Empty
            : rule.Comparison.IsUpper() ? language.Say("pas plus de ", "no more than ")
            : language.Say("pas moins de ", "no less than ");

    private string Change(Language language) => rule.Growth switch
    {
        GrowthKind.Percent => Signed(NumberText.Percent(Math.Abs(rule.Amount), language)),
        GrowthKind.PercentPerYear => Signed(NumberText.Percent(Math.Abs(rule.Amount), language)) + language.Say(" par an", " a year"),
        GrowthKind.Plus => Signed(Points(language)),
        GrowthKind.Gap => language.Say("combler ", "close ") + NumberText.Percent(rule.Amount, language) + language.Say(" de l'écart à ", " of the gap to ") + InUnit(rule.GapTo ?? 0, Exact.DocumentDigits, language),
    };

    /// <summary>Points of a rate are no percentage of it.</summary>
    private string Points(Language language)
    {
        var amount = NumberText.Of(Math.Abs(rule.Amount), language);
        return IsRate ? amount + (Math.Abs(rule.Amount) >= 2 ? language.Say(" points", " points") : language.Say(" point", " point")) : amount;
    }

    private string Signed(string amount) => (rule.Amount < 0 ? "\u2212" : "+") + amount;

    /// <summary>The figure that was asked first, and what was made of it: rounded, raised and stopped are three things.</summary>
    private string Adjusted(PartVerdict part, decimal required, Language language)
    {
        var before = Before(part.RequiredBeforeRounding!.Value, part, language);
        return part.Outcome.Adjustment switch
        {
            GrowthAdjustment.None => string.Empty,
            GrowthAdjustment.Rounded or GrowthAdjustment.Unmoved => language.Say($", {before} avant arrondi", $", {before} before rounding"),
            GrowthAdjustment.Raised => language.Say($", soit {before} : un de plus au moins", $", that is {before}: one more at least"),
            GrowthAdjustment.Lowered => language.Say($", soit {before} : un de moins au moins", $", that is {before}: one fewer at least"),
            GrowthAdjustment.Floored => language.Say($", soit {before} : pas moins que zéro", $", that is {before}: no less than zero"),
            GrowthAdjustment.Capped => language.Say($", soit {before} : plafonné à {Value(required, null, language)}", $", that is {before}: stopped at {Value(required, null, language)}"),
        };
    }

    /// <summary>With all its digits, since 3.45 shown as 3.5 would round to another unit; a quotient that does not end is cut where it is told from 100 %.</summary>
    private string Before(decimal figure, PartVerdict part, Language language)
    {
        var ends = Exact.From(figure).CompareTo(part.Outcome.BeforeRounding) == 0;
        return InUnit(figure, ends ? Exact.DocumentDigits : Math.Max(NumberText.OfMeasures, NumberText.DigitsToTellApart(figure, part.Required)), language);
    }
}
