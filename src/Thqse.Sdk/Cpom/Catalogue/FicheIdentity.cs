using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>Who a fiche is and where it stands in the source. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<FicheIdentity>))]
public sealed class FicheIdentity
{
    internal FicheIdentity(
        IndicatorId id,
        IReadOnlyList<string> spellings,
        string axis,
        SourcedText label,
        SourcedText? strategicObjective,
        SourceLines lines,
        IReadOnlyList<FicheSection> sections)
    {
        Id = id;
        Spellings = spellings;
        Axis = axis;
        Label = label;
        StrategicObjective = strategicObjective;
        Lines = lines;
        Sections = sections;
    }

    /// <summary>The canonical identifier.</summary>
    public IndicatorId Id { get; }

    /// <summary>The ways the source spells the identifier, the canonical one first.</summary>
    public IReadOnlyList<string> Spellings { get; }

    /// <summary>The axis, such as "CT" or "OS", which the source of a strategic annex never spells out; empty when the identifier has none.</summary>
    public string Axis { get; }

    /// <summary>The official label, as the source writes it, with a translation.</summary>
    public SourcedText Label { get; }

    /// <summary>A few plain words for where space is short, free of the slips of the official label; null when the catalogue has none.</summary>
    public LocalizedText? ShortLabel { get; internal init; }

    /// <summary>The strategic objective the indicator belongs to; null when the source does not say.</summary>
    public SourcedText? StrategicObjective { get; }

    /// <summary>The lines of the whole fiche.</summary>
    public SourceLines Lines { get; }

    /// <summary>The sections, in order.</summary>
    public IReadOnlyList<FicheSection> Sections { get; }

    /// <summary>The section of the fiche that holds the first of some lines.</summary>
    /// <param name="lines">Lines of the source.</param>
    /// <returns>The section; null when none holds the line.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lines"/> is null.</exception>
    public FicheSection? SectionOf(SourceLines lines)
    {
        Guard.NotNull(lines, nameof(lines));
        return lines.Ranges.Count == 0 ? null : Sections.FirstOrDefault(section => section.Lines.Ranges.Any(range => range.Contains(lines.Ranges[0])));
    }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id.ToString();
}
