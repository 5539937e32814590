namespace Thqse.Sdk.Benchmarks.EightIndicators;

/// <summary>What one establishment declares for eight indicators, as a program would keep it that knows no other: by place of the indicator, then by year from 2024.</summary>
public sealed class Declared
{
    public const int Indicators = 8;
    public const int Years = 6;
    public const int FirstYear = 2024;

    public bool[] Known { get; } = new bool[Indicators * Years];

    /// <summary>The count, the numerator of a rate, or 1 for yes.</summary>
    public long[] Top { get; } = new long[Indicators * Years];

    /// <summary>The denominator of a rate; 1 of anything else.</summary>
    public long[] Bottom { get; } = new long[Indicators * Years];

    public static int At(int indicator, int year) => (indicator * Years) + year - FirstYear;
}
