using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>What an evaluation document says of an indicator: a verdict for each year, and for the period. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<PublishedIndicator>))]
public sealed class PublishedIndicator
{
    internal PublishedIndicator(
        IndicatorId id,
        string label,
        string? row,
        bool isApplicable,
        IReadOnlyList<PublishedYear> years,
        PublishedHorizon? period)
    {
        Id = id;
        Label = label;
        Row = row;
        IsApplicable = isApplicable;
        Years = years;
        Period = period;
    }

    /// <summary>The identifier, as the catalogue spells it.</summary>
    public IndicatorId Id { get; }

    /// <summary>The label, in the language of the document.</summary>
    public string Label { get; }

    /// <summary>The identifier of the row that applied; null when none did.</summary>
    public string? Row { get; }

    /// <summary>Whether the indicator concerned the establishment.</summary>
    public bool IsApplicable { get; }

    /// <summary>The verdicts by year, in the order of the document.</summary>
    public IReadOnlyList<PublishedYear> Years { get; }

    /// <summary>The verdict over the period; null when nothing is asked over it.</summary>
    public PublishedHorizon? Period { get; }

    /// <summary>The verdict of a year.</summary>
    /// <param name="year">The year, such as 2026.</param>
    /// <exception cref="ArgumentOutOfRangeException">The document has no verdict of the year.</exception>
    public PublishedYear this[int year] => TryGet(year, out var verdict) ? verdict : throw new ArgumentOutOfRangeException(nameof(year), year, $"The document has no verdict of {Id} in that year.");

    /// <summary>Finds the verdict of a year.</summary>
    /// <param name="year">The year, such as 2026.</param>
    /// <param name="verdict">The verdict; null when the document has none of the year.</param>
    /// <returns>Whether the document has a verdict of the year.</returns>
    public bool TryGet(int year, [NotNullWhen(true)] out PublishedYear? verdict)
    {
        verdict = Years.FirstOrDefault(each => each.Year == year);
        return verdict is not null;
    }

    /// <summary>The identifier and the statuses, such as "CPOM_OS_16: 2025 NotMet, 2026 Met".</summary>
    public override string ToString() => Id + ": " + string.Join(", ", Years.Select(year => FormattableString.Invariant($"{year.Year} {year.Status}")));
}
