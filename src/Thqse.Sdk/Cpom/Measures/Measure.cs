using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>One thing that is counted, rated, measured or classed for a fiche and a year; or computed from others that are. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<Measure>))]
public sealed class Measure
{
    internal Measure(MeasureId id, MeasureKind kind, LocalizedText label, SourceLines lines)
    {
        Id = id;
        Kind = kind;
        Label = label;
        Lines = lines;
    }

    /// <summary>The identifier within the fiche.</summary>
    public MeasureId Id { get; }

    /// <summary>The kind of value it takes.</summary>
    public MeasureKind Kind { get; }

    /// <summary>Whether the rate is a share, never above 100 %; false for a rate that may exceed it, and for another kind.</summary>
    public bool IsProportion { get; internal init; }

    /// <summary>Of how many a rate is: 100 for a percentage, 1000 for cases per 1 000 days; 100 for another kind.</summary>
    public decimal Per { get; internal init; } = HundredPer;

    /// <summary>Whether it counts what is there at the end of the year, which can become fewer again; false for what adds up during the year, a rate or a flag.</summary>
    public bool IsStock { get; internal init; }

    /// <summary>The largest value possible, in the unit of the measure, such as 3 for three plans; null when there is none.</summary>
    public long? Maximum { get; internal init; }

    /// <summary>How many digits a quantity has after the point at most; zero for another kind.</summary>
    public int Decimals { get; internal init; }

    /// <summary>Whether a quantity can be below zero; false for another kind.</summary>
    public bool IsSigned { get; internal init; }

    /// <summary>The classes, from the lowest to the highest; empty for another kind.</summary>
    public IReadOnlyList<string> Values { get; internal init; } = [];

    /// <summary>What can be declared instead of a class, and is none: not collected, not validated; empty for another kind.</summary>
    public IReadOnlyList<string> WithoutClass { get; internal init; } = [];

    /// <summary>What is measured.</summary>
    public LocalizedText Label { get; }

    /// <summary>The unit, such as "examinations"; null for a flag.</summary>
    public LocalizedText? Unit { get; internal init; }

    /// <summary>What the numerator of a rate counts; null for another kind.</summary>
    public LocalizedText? Numerator { get; internal init; }

    /// <summary>What the denominator of a rate counts; null for another kind.</summary>
    public LocalizedText? Denominator { get; internal init; }

    /// <summary>Where the source defines it.</summary>
    public SourceLines Lines { get; }

    /// <summary>Whether it follows from other measures, and is never declared.</summary>
    public bool IsComputed => Computation is not null;

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id.ToString();

    internal const decimal HundredPer = 100;

    /// <summary>How it follows from other measures; null when it is declared.</summary>
    internal Computation? Computation { get; init; }

    /// <summary>Whether it takes numbers, which can be compared with a number; a class has an order only.</summary>
    internal bool IsNumeric => Kind switch
    {
        MeasureKind.Count or MeasureKind.Rate or MeasureKind.Quantity => true,
        MeasureKind.Flag or MeasureKind.Class => false,
    };

    /// <summary>The place of a class in their order; not known for what is none.</summary>
    internal Exact RankOf(string name)
    {
        for (var place = 0; place < Values.Count; place++)
        {
            if (Values[place] == name)
            {
                return Exact.From(place);
            }
        }

        return default;
    }
}
