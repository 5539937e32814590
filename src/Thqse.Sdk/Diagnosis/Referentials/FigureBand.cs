using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The points of a figure from one number on, up to the next band. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<FigureBand>))]
public sealed class FigureBand
{
    internal FigureBand(decimal from, decimal points)
    {
        From = from;
        Points = points;
    }

    /// <summary>The number from which it gives its points, included, zero or more.</summary>
    public decimal From { get; }

    /// <summary>The points it gives, zero or more; below zero, a penalty, only in a referential with <see cref="Referential.HasPenalties"/>.</summary>
    public decimal Points { get; }

    /// <summary>Where the band begins, and its points.</summary>
    public override string ToString() => FormattableString.Invariant($"from {From}: {Points}");
}
