namespace Thqse.Sdk.Reports.Drawing;

/// <summary>A straight axis: where a value stands between two points.</summary>
internal readonly record struct Axis(decimal First, decimal Last, decimal From, decimal To)
{
    public decimal At(decimal value) => Last <= First ? From : From + ((value - First) / (Last - First) * (To - From));
}
