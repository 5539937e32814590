namespace Thqse.Sdk.Cpom.Rules;

/// <summary>What follows from how a value is compared.</summary>
internal static class Comparisons
{
    public static bool Holds(this Comparison comparison, Exact observed, Exact required) => comparison switch
    {
        Comparison.AtLeast => observed.CompareTo(required) >= 0,
        Comparison.MoreThan => observed.CompareTo(required) > 0,
        Comparison.AtMost => observed.CompareTo(required) <= 0,
        Comparison.LessThan => observed.CompareTo(required) < 0,
    };

    /// <summary>Whether what is asked is not to be exceeded.</summary>
    public static bool IsUpper(this Comparison comparison) => comparison switch
    {
        Comparison.AtLeast or Comparison.MoreThan => false,
        Comparison.AtMost or Comparison.LessThan => true,
    };

    /// <summary>Whether what is asked itself is not enough.</summary>
    public static bool IsStrict(this Comparison comparison) => comparison switch
    {
        Comparison.AtLeast or Comparison.AtMost => false,
        Comparison.MoreThan or Comparison.LessThan => true,
    };
}
