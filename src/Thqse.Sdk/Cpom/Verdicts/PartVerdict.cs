using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Evaluation;
using Thqse.Sdk.Cpom.Rules;

namespace Thqse.Sdk.Cpom;

/// <summary>What one rule of a cell gave, with the figures it was judged on. Immutable. Rates are in percent.</summary>
[JsonConverter(typeof(NoJsonConverter<PartVerdict>))]
public sealed class PartVerdict
{
    private readonly Outcome outcome;

    private readonly MeasuredValue? observed;
    private readonly MeasuredValue? reference;

    private PartVerdict(TargetRule rule, Outcome outcome, VerdictStatus status, bool isReferenceOpen, MeasuredValue? observed, MeasuredValue? reference)
    {
        this.observed = observed;
        this.reference = reference;
        Rule = rule;
        this.outcome = outcome;
        Status = status;
        IsReferenceOpen = isReferenceOpen;
    }

    /// <summary>The rule; never composite.</summary>
    public TargetRule Rule { get; }

    /// <summary>The status: met, not met, undetermined, or pending while the year is open.</summary>
    public VerdictStatus Status { get; }

    /// <summary>Why it is not met or undetermined (also while pending); null when it is met.</summary>
    public Reason? Reason => outcome.Decision == Decision.Met ? null : outcome.Reason;

    /// <summary>The figure required, in the unit of the measure (percent for a rate): of the year (52, not 1 a week), or the total of a running total; null for a direction and for what has no number or is not known yet.</summary>
    public decimal? Required => outcome.Required.ToNullableDecimal();

    /// <summary>What a growth asked, in the unit of the measure (percent for a rate), before it was rounded, raised by one or stopped at 100 %; null for another rule.</summary>
    public decimal? RequiredBeforeRounding => outcome.BeforeRounding.ToNullableDecimal();

    /// <summary>The figure that what is observed is compared with, in the unit of the measure (percent for a rate): what is required, or the reference itself of a direction; null where there is none or it is not known yet.</summary>
    public decimal? Bound => Rule.Number is not { } number ? null : number.IsReference ? Reference : Required;

    /// <summary>How what is observed is compared with the bound; null for a rule that has none, such as a flag.</summary>
    public Comparison? Comparison => Rule.Number?.Comparison;

    /// <summary>The value observed, in the unit of the measure (percent for a rate), the known total of a running total; null when nothing is known.</summary>
    public decimal? Observed => outcome.Observed.ToNullableDecimal();

    /// <summary>The numerator of the rate observed, a whole number from 0 to 10^15; null where none was declared: another kind of value, a percentage, a sum over years.</summary>
    public decimal? Numerator => observed?.Numerator;

    /// <summary>The denominator of the rate observed, a whole number from 0 to 10^15; null where none was declared.</summary>
    public decimal? Denominator => observed?.Denominator;

    /// <summary>The numerator of the rate it is compared with, a whole number from 0 to 10^15; null where none was declared.</summary>
    public decimal? ReferenceNumerator => reference?.Numerator;

    /// <summary>The denominator of the rate it is compared with, a whole number from 0 to 10^15; null where none was declared.</summary>
    public decimal? ReferenceDenominator => reference?.Denominator;

    /// <summary>The observed value it is compared with, in the unit of the measure (percent for a rate); null when there is none or it is not known.</summary>
    public decimal? Reference => outcome.Reference.ToNullableDecimal();

    /// <summary>The year of the reference; null when the rule compares with no year, or no year is measured yet.</summary>
    public int? ReferenceYear => outcome.ReferenceYear == 0 ? null : outcome.ReferenceYear;

    /// <summary>Whether the year of the reference was not closed at the as-of date: its value, hence the figure required, can still change.</summary>
    public bool IsReferenceOpen { get; }

    /// <summary>The rule, its status and its figures, for a log, such as "growth mammograms: NotMet, 803 of 812"; the sentence for people is made by the messages.</summary>
    public override string ToString() => $"{Rule}: {Status}"
        + (Observed is { } observed ? FormattableString.Invariant($", {observed}") : string.Empty)
        + (Required is { } required ? FormattableString.Invariant($" of {required}") : string.Empty);

    internal Outcome Outcome => outcome;

    internal bool IsMet => outcome.Decision == Decision.Met;

    /// <summary>The parts of a rule with what each gave, as they stand for a year.</summary>
    internal static IReadOnlyList<PartVerdict> Of(TargetRule rule, ReadOnlySpan<Outcome> outcomes, EvaluationResults results, int index, int year)
    {
        var facts = results.Facts(index);
        var parts = new PartVerdict[outcomes.Length];
        for (var i = 0; i < parts.Length; i++)
        {
            var outcome = outcomes[i];
            var isReferenceOpen = outcome.ReferenceYear != 0 && results.IsOpen(index, outcome.ReferenceYear);
            parts[i] = new PartVerdict(
                rule.Parts[i],
                outcome,
                results.Status(outcome.Decision, index, year),
                isReferenceOpen,
                rule.Parts[i].Number is { IsTotal: true } ? null : ValueOf(rule.Parts[i], facts, year),
                outcome.ReferenceYear == 0 ? null : ValueOf(rule.Parts[i], facts, outcome.ReferenceYear));
        }

        return Array.AsReadOnly(parts);
    }

    private static MeasuredValue? ValueOf(TargetRule rule, in IndicatorFacts facts, int year)
        => rule.Subject.Measure is { } measure ? facts.Value(measure, year).Given : null;
}
