using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages.Rules;

/// <summary>What a rule that judges a measure says: the measure, what was observed of it, what is asked of it.</summary>
internal abstract class MeasureSentences : RuleSentences
{
    private readonly NamedMeasure measure;

    protected MeasureSentences(TargetRule rule) => measure = rule.Subject.Measure!;

    public sealed override string Asks(Language language) => Label(language) + Colon(language) + Ask(language);

    public sealed override string Gave(IReadOnlyList<PartVerdict> parts, Language language)
        => Label(language) + Colon(language) + Observed(parts[0], language)
            + (Asked(parts[0], language) is { } asked ? language.Say(" ; demandé : ", "; asked: ") + asked : string.Empty);

    /// <summary>How many decimals the measure has by itself; 0 where it is not said.</summary>
    protected int Decimals => measure.Declared?.Decimals ?? 0;

    protected bool IsRate => measure.Declared?.Kind == MeasureKind.Rate;

    protected virtual string Label(Language language) => measure.Label(language);

    /// <summary>What is asked of the measure, without naming it: "au moins 52 (1 par semaine)".</summary>
    protected abstract string Ask(Language language);

    /// <summary>What was asked, with the figures that followed from what is declared; null where what was observed says it.</summary>
    protected abstract string? Asked(PartVerdict part, Language language);

    protected virtual string Observed(PartVerdict part, Language language)
    {
        if (part.Observed is { } observed)
        {
            var figure = part.Required ?? part.Reference;
            return AlmostThere(part, figure, language) + Value(observed, figure, language);
        }

        return part.Reason == Reason.ZeroDenominator ? language.Say("dénominateur nul", "zero denominator") : NotDeclared(language);
    }

    protected static string NotDeclared(Language language) => language.Say("non déclaré", "not declared");

    /// <summary>A value in the unit of the measure, with two digits after the point, as everywhere, and as many more as it takes to tell it from another.</summary>
    protected string Value(decimal value, decimal? beside, Language language) => InUnit(value, Math.Max(NumberText.OfMeasures, NumberText.DigitsToTellApart(value, beside)), language);

    protected string InUnit(decimal value, int digits, Language language)
        => measure.Declared is { } declared ? NumberText.Of(value, declared, language, digits) : NumberText.Of(value, language, digits);

    /// <summary>Two numbers that differ beyond the digits of a document must not look equal.</summary>
    private static string AlmostThere(PartVerdict part, decimal? figure, Language language)
        => part.IsMet || !part.Outcome.Required.IsKnown || figure != part.Observed ? string.Empty
            : part.Outcome.Observed.CompareTo(part.Outcome.Required) switch
            {
                < 0 => language.Say("juste sous ", "just below "),
                > 0 => language.Say("juste au-dessus de ", "just above "),
                0 => string.Empty,
            };
}
