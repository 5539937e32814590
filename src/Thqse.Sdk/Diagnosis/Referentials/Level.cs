using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>A level that a score can indicate, never grant: a label follows a third-party audit. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<Level>))]
public sealed class Level
{
    /// <summary>Makes a level, for a caller who knows the limits that a referential does not publish.</summary>
    /// <param name="id">The identifier, not blank.</param>
    /// <param name="label">Its name.</param>
    /// <param name="from">The conservative overall score from which it is reached, from 0 to 100.</param>
    /// <param name="gates">Its further conditions; null for none.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is null or blank, or a gate is null.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="label"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="from"/> is not from 0 to 100.</exception>
    public Level(string id, LocalizedText label, decimal from, IEnumerable<LevelGate>? gates = null)
    {
        Id = Guard.NotBlank(id, nameof(id));
        Label = Guard.NotNull(label, nameof(label));
        From = Guard.OutOf100(from, nameof(from));
        Gates = Array.AsReadOnly(Guard.NoNulls(gates ?? [], nameof(gates)));
    }

    /// <summary>The identifier, such as "bronze".</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Label { get; }

    /// <summary>The conservative overall score from which it is reached, out of 100.</summary>
    public decimal From { get; }

    /// <summary>Its further conditions, added to those of the levels below; may be empty.</summary>
    public IReadOnlyList<LevelGate> Gates { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id;
}
