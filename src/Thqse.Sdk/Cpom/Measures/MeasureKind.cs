namespace Thqse.Sdk.Cpom;

/// <summary>What kind of value a measure takes.</summary>
public enum MeasureKind
{
    /// <summary>A whole number, zero or more.</summary>
    Count = 1,

    /// <summary>A numerator over a denominator, or a percentage.</summary>
    Rate,

    /// <summary>Yes or no.</summary>
    Flag,
}
