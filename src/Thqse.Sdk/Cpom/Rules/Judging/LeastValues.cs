namespace Thqse.Sdk.Cpom.Rules;

/// <summary>
/// What a year that is not over will have reached at least, if it just meets what is asked of it. What it has reached so far is never taken for its value:
/// from a first quarter, everything asked of the years after it would be a quarter of what it will be.
/// </summary>
internal static class LeastValues
{
    /// <summary>The least value of a measure with which a year meets its target; not known when it has none of its own, or has been passed already.</summary>
    public static Exact Of(NamedMeasure measure, in IndicatorFacts facts, int year)
    {
        var least = facts.RuleOf(year)?.Least(measure, facts, year) ?? default;
        return least.IsKnown && !(facts.Value(measure, year).Value is { IsKnown: true } soFar && soFar.CompareTo(least) >= 0) ? least : default;
    }

    /// <summary>The reference that a year is compared with: what is observed of a closed year, else what it will have reached at least.</summary>
    public static Exact OfReference(NamedMeasure measure, in IndicatorFacts facts, int referenceYear)
        => facts.IsOpen(referenceYear) ? Of(measure, facts, referenceYear) : facts.Value(measure, referenceYear).Value;
}
