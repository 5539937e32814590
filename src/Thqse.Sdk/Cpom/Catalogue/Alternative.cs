using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom;

/// <summary>What else the source could mean. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<Alternative>))]
public sealed class Alternative
{
    internal Alternative(string? id, LocalizedText meaning, IReadOnlyList<MeasureId> measures, IReadOnlyList<MilestoneId> milestones, IReadOnlyList<AttributeId> attributes, JsonElement? changes)
    {
        Id = id;
        Meaning = meaning;
        Measures = measures;
        Milestones = milestones;
        Attributes = attributes;
        Changes = changes;
    }

    /// <summary>The identifier by which an evaluation selects it; null when it is explained but cannot be selected.</summary>
    public string? Id { get; }

    /// <summary>The other meaning.</summary>
    public LocalizedText Meaning { get; }

    /// <summary>The measures that only this meaning uses; may be empty.</summary>
    public IReadOnlyList<MeasureId> Measures { get; }

    /// <summary>The milestones that only this meaning uses; may be empty.</summary>
    public IReadOnlyList<MilestoneId> Milestones { get; }

    /// <summary>What only this meaning asks about the establishment; may be empty.</summary>
    public IReadOnlyList<AttributeId> Attributes { get; }

    /// <summary>Whether an evaluation can select it: it has an identifier, and its data say what it changes.</summary>
    public bool IsSelectable => Id is not null && Changes is not null;

    /// <summary>The identifier, for a log; "none" without one.</summary>
    public override string ToString() => Id ?? "none";

    /// <summary>What it changes of its fiche, or of the head of the catalogue; null when it is only explained.</summary>
    internal JsonElement? Changes { get; }

    /// <summary>What it changes of the cell of a row, or of its period.</summary>
    /// <param name="row">The identifier of the row.</param>
    /// <param name="year">The year; null for the period.</param>
    internal JsonElement? ChangesOf(string row, int? year)
    {
        var changed = Changes?.Optional("rows")?.Optional(row);
        return year is { } cell ? changed?.Optional("cells")?.Optional(cell.ToString(CultureInfo.InvariantCulture)) : changed?.Optional("period");
    }

    /// <summary>The identifiers of the rows that it changes or adds.</summary>
    internal IEnumerable<string> ChangedRows => Changes?.Optional("rows") is { } rows ? rows.EnumerateObject().Where(row => row.Value.ValueKind == JsonValueKind.Object).Select(row => row.Name) : [];
}
