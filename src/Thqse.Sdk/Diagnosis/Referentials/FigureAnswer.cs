using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>How a question is answered by a figure: what it is, and what it is worth. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<FigureAnswer>))]
public sealed class FigureAnswer
{
    internal FigureAnswer(FigureKind kind, LocalizedText? unit, bool lowerIsBetter, IReadOnlyList<FigureBand> bands)
    {
        Kind = kind;
        Unit = unit;
        LowerIsBetter = lowerIsBetter;
        Bands = bands;
    }

    /// <summary>Whether it is a percentage or a whole number.</summary>
    public FigureKind Kind { get; }

    /// <summary>The unit in which it is given; null when none is said.</summary>
    public LocalizedText? Unit { get; }

    /// <summary>Whether a lower figure is worth more.</summary>
    public bool LowerIsBetter { get; }

    /// <summary>The bands, from the lowest number; each goes up to the next one, which does not belong to it.</summary>
    public IReadOnlyList<FigureBand> Bands { get; }

    /// <summary>The lowest figure that can be given, zero or more.</summary>
    public decimal Lowest => Bands.Count == 0 ? 0 : Bands[0].From;

    /// <summary>The highest figure that can be given: at most 100 for a percentage, at most 10^15 for a whole number.</summary>
    public decimal Highest => Kind switch
    {
        FigureKind.Rate => 100,
        FigureKind.Count => Json.JsonNumber.Largest,
    };

    /// <summary>What a figure is worth: the points of the band it falls in.</summary>
    /// <param name="figure">The figure, zero or more.</param>
    /// <returns>The points of its band; below zero only in a referential with <see cref="Referential.HasPenalties"/>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The figure is not from <see cref="Lowest"/> to <see cref="Highest"/>, or is a fraction where whole numbers are counted.</exception>
    public decimal PointsOf(decimal figure) => Accepts(figure)
        ? Bands[BandOf(figure)].Points
        : throw new ArgumentOutOfRangeException(nameof(figure), figure, $"Give {(Kind == FigureKind.Count ? "a whole number" : "a number")} from {Lowest} to {Highest}.");

    /// <summary>The kind, and the limits of the figure.</summary>
    public override string ToString() => FormattableString.Invariant($"{Kind} from {Lowest} to {Highest}");

    /// <summary>The place of the band that a figure which can be given falls in.</summary>
    internal int BandOf(decimal figure)
    {
        var place = Bands.Count - 1;
        while (Bands[place].From > figure)
        {
            place--;
        }

        return place;
    }

    /// <summary>Whether a figure can be given.</summary>
    internal bool Accepts(decimal figure)
        => Bands.Count > 0 && figure >= Lowest && figure <= Highest && (Kind != FigureKind.Count || decimal.Truncate(figure) == figure);
}
