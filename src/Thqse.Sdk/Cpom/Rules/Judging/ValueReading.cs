namespace Thqse.Sdk.Cpom.Rules;

/// <summary>The value of a year, or why it cannot be used.</summary>
internal static class ValueReading
{
    /// <summary>Gives the exact value; when it is not known, says why: it is missing, or its denominator is zero.</summary>
    public static bool TryRead(in IndicatorFacts facts, NamedMeasure measure, int year, Reason whenMissing, out Exact value, out Reason reason)
    {
        var read = facts.Read(measure, year);
        value = read.Value;
        reason = read.IsZeroDenominator ? Reason.ZeroDenominator : whenMissing;
        return value.IsKnown;
    }
}
