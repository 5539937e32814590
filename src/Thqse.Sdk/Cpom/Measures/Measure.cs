namespace Thqse.Sdk.Cpom;

/// <summary>One thing that is counted or rated for a fiche and a year. Immutable.</summary>
public sealed class Measure
{
    internal Measure(
        MeasureId id,
        MeasureKind kind,
        bool isProportion,
        bool isStock,
        long? maximum,
        LocalizedText label,
        LocalizedText? unit,
        LocalizedText? numerator,
        LocalizedText? denominator,
        SourceLines lines)
    {
        Id = id;
        Kind = kind;
        IsProportion = isProportion;
        IsStock = isStock;
        Maximum = maximum;
        Label = label;
        Unit = unit;
        Numerator = numerator;
        Denominator = denominator;
        Lines = lines;
    }

    /// <summary>The identifier within the fiche.</summary>
    public MeasureId Id { get; }

    /// <summary>The kind of value it takes.</summary>
    public MeasureKind Kind { get; }

    /// <summary>Whether the rate is a share, never above 100 %; false for a rate that may exceed it, a count or a flag.</summary>
    public bool IsProportion { get; }

    /// <summary>Whether it counts what is there at the end of the year, which can become fewer again; false for what adds up during the year, a rate or a flag.</summary>
    public bool IsStock { get; }

    /// <summary>The largest value possible, in the unit of the measure, such as 3 for three plans; null when there is none.</summary>
    public long? Maximum { get; }

    /// <summary>What is measured.</summary>
    public LocalizedText Label { get; }

    /// <summary>The unit, such as "examinations"; null for a flag.</summary>
    public LocalizedText? Unit { get; }

    /// <summary>What the numerator of a rate counts; null for another kind.</summary>
    public LocalizedText? Numerator { get; }

    /// <summary>What the denominator of a rate counts; null for another kind.</summary>
    public LocalizedText? Denominator { get; }

    /// <summary>Where the source defines it.</summary>
    public SourceLines Lines { get; }
}
