using NodaTime;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>All that a builder was told.</summary>
internal sealed record BuiltContract(string? Catalogue, string? CatalogueVersion, LocalDate? AsOf, BuiltEstablishment Establishment, IReadOnlyList<ReadingId> Readings, BuiltDeclarations Declared);

/// <summary>Who declares, and in which indicators it was engaged before.</summary>
internal sealed class BuiltEstablishment(EstablishmentFields fields)
{
    private readonly List<string> engaged = [];

    public EstablishmentFields Fields { get; } = fields;

    public IReadOnlyList<string> Engaged => engaged;

    public void AddEngaged(string indicator)
    {
        if (!engaged.Contains(indicator))
        {
            engaged.Add(indicator);
        }
    }
}

/// <summary>What was chosen once for an indicator.</summary>
internal readonly record struct BuiltChoice(string? Option, decimal? Target, int? Year);

/// <summary>What was declared for an indicator and a year.</summary>
internal sealed class BuiltObservation
{
    public Dictionary<string, BuiltValue> Values { get; } = new(StringComparer.Ordinal);

    public List<string> Milestones { get; } = [];

    public string? Comment { get; set; }

    public List<string> Evidence { get; } = [];
}
