using Thqse.Sdk.Cpom;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Messages.Rules;

/// <summary>Such as "Mammographies : 700 ; demandé : au moins 735 (+5 % par rapport à l'année précédente, 700 en 2025)."</summary>
internal sealed class GrowthSentences : ReferenceSentences
{
    private readonly GrowthRule rule;

    public GrowthSentences(GrowthRule rule)
        : base(rule) => this.rule = rule;

    protected override string Ask(Language language) => "+" + NumberText.Percent(rule.Percent, language) + " " + Against(rule.From, language);

    protected override string? Asked(PartVerdict part, Language language)
    {
        if (part.Required is not { } required)
        {
            return Ask(language) + Baseline(part, language);
        }

        return language.Say("au moins ", "at least ") + Value(required, part.Observed, language)
            + " (" + Ask(language) + Baseline(part, language) + Adjusted(part, required, language) + ")";
    }

    /// <summary>The figure that was asked first, and what was made of it: rounded, raised and stopped are three things.</summary>
    private string Adjusted(PartVerdict part, decimal required, Language language)
    {
        if (part.RequiredBeforeRounding is not { } figure)
        {
            return string.Empty;
        }

        var before = Before(figure, part, language);
        return part.Outcome.Adjustment switch
        {
            GrowthAdjustment.None => string.Empty,
            GrowthAdjustment.Rounded => language.Say($", {before} avant arrondi", $", {before} before rounding"),
            GrowthAdjustment.Raised => language.Say($", soit {before} : un de plus au moins", $", that is {before}: one more at least"),
            GrowthAdjustment.Capped => language.Say($", soit {before} : plafonné à {Value(required, null, language)}", $", that is {before}: stopped at {Value(required, null, language)}"),
        };
    }

    /// <summary>With all its digits, since 3.45 shown as 3.5 would round to another unit; a quotient that does not end is cut where it is told from 100 %.</summary>
    private string Before(decimal figure, PartVerdict part, Language language)
    {
        const int Fewest = 2;
        var ends = Exact.From(figure).CompareTo(part.Outcome.BeforeRounding) == 0;
        return InUnit(figure, ends ? Exact.DocumentDigits : Math.Max(Fewest, NumberText.DigitsToTellApart(figure, part.Required)), language);
    }
}
