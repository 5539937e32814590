namespace Thqse.Sdk.Cpom;

/// <summary>A value as it is read for a year: known, missing, or a quotient of which the denominator is zero.</summary>
internal readonly struct ReadValue
{
    public ReadValue(Exact value, bool isZeroDenominator = false)
    {
        Value = value;
        IsZeroDenominator = isZeroDenominator;
    }

    public Exact Value { get; }

    public bool IsZeroDenominator { get; }
}
