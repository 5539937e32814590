namespace Thqse.Sdk.Cpom.Rules;

/// <summary>The one number by which a rule judges, in the unit of its measure; a growth states it in percent of its reference.</summary>
internal readonly struct RuleNumber
{
    private RuleNumber(decimal? stated, bool isOfYear, bool isTotal, bool isReference, Comparison comparison)
    {
        Stated = stated;
        IsOfYear = isOfYear;
        IsTotal = isTotal;
        IsReference = isReference;
        Comparison = comparison;
    }

    /// <summary>The number as the rule states it; null when it follows from what is declared or chosen.</summary>
    public decimal? Stated { get; }

    /// <summary>Whether it is asked of the year alone, so that the numbers of the years add up.</summary>
    public bool IsOfYear { get; }

    /// <summary>Whether it is asked of the sum since the first year.</summary>
    public bool IsTotal { get; }

    /// <summary>Whether it is the value of the year that it is compared with.</summary>
    public bool IsReference { get; }

    /// <summary>How a value is compared with it.</summary>
    public Comparison Comparison { get; }

    public static RuleNumber OfYear(decimal stated, Comparison comparison) => new(stated, isOfYear: true, isTotal: false, isReference: false, comparison);

    public static RuleNumber Total(decimal stated, Comparison comparison) => new(stated, isOfYear: false, isTotal: true, isReference: false, comparison);

    /// <summary>A number that is applied to another one to say what is asked.</summary>
    public static RuleNumber Relative(decimal? stated = null, Comparison comparison = Comparison.AtLeast) => new(stated, isOfYear: false, isTotal: false, isReference: false, comparison);

    public static RuleNumber Reference(Comparison comparison) => new(null, isOfYear: false, isTotal: false, isReference: true, comparison);
}
