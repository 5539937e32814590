namespace Thqse.Sdk.Reports.Drawing;

/// <summary>A straight axis: where a value stands between two points.</summary>
internal readonly record struct Axis(double First, double Last, double From, double To)
{
    public double At(double value) => Last <= First ? From : From + ((value - First) / (Last - First) * (To - From));
}
