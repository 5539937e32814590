namespace Thqse.Sdk.Benchmarks.EightIndicators;

/// <summary>What both engines are told of the cells.</summary>
public static class EightCells
{
    public static int Number(int indicator, int year) => indicator switch
    {
        0 or 2 => 2,
        5 => year < 2027 ? 52 : 104,
        _ => 1,
    };

    public static bool IsKnown(Declared declared, int indicator, int year)
        => declared.Known[Declared.At(indicator, year)]
            && (indicator != 4 || (declared.Known[Declared.At(4, Declared.FirstYear)] && declared.Top[Declared.At(4, Declared.FirstYear)] != 0));
}
