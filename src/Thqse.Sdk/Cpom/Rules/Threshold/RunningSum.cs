namespace Thqse.Sdk.Cpom.Rules;

/// <summary>The sum of what is known of a measure over some years, and why one that counts is missing.</summary>
internal struct RunningSum
{
    private Exact total;
    private Reason? missing;
    private bool isUncertain;

    /// <summary>Adds a year; one without a value is missing, which what is known may make good.</summary>
    public void Add(NamedMeasure measure, in IndicatorFacts facts, int year)
    {
        if (!ValueReading.TryRead(facts, measure, year, Reason.MissingValue, out var value, out var reason))
        {
            missing ??= reason;
        }
        else
        {
            total = total.IsKnown ? total.Plus(value) : value;
        }
    }

    /// <summary>Says that it is not known whether a year counts: then nothing is decided.</summary>
    public void Doubt() => isUncertain = true;

    /// <summary>Values are never negative: what is known already suffices, or exceeds already what is not to be exceeded; or a missing year leaves it undetermined.</summary>
    public readonly Outcome Against(Exact required, Comparison comparison)
    {
        var holds = total.IsKnown && comparison.Holds(total, required);
        var outcome = new Outcome { Required = required, Observed = total };
        return isUncertain ? outcome.Unknown(Reason.MissingValue)
            : missing is null || (total.IsKnown && holds != comparison.IsUpper()) ? outcome.Decided(holds, ThresholdRule.Otherwise(comparison))
            : outcome.Unknown(missing.Value);
    }
}
