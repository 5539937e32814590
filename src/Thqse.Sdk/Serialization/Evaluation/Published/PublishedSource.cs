using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>Where an evaluation document says that the source asks it. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<PublishedSource>))]
public sealed class PublishedSource
{
    internal PublishedSource(SectionKind? section, string row, SourceLines lines, string? asWritten)
    {
        Section = section;
        Row = row;
        Lines = lines;
        AsWritten = asWritten;
    }

    /// <summary>The section of the source; null when the lines are in none that the catalogue names.</summary>
    public SectionKind? Section { get; }

    /// <summary>The identifier of the row of the fiche.</summary>
    public string Row { get; }

    /// <summary>Where it stands: lines, or the text of law or the page that the catalogue names instead; empty for neither.</summary>
    public SourceLines Lines { get; }

    /// <summary>The words of the cell; null when the catalogue does not give them.</summary>
    public string? AsWritten { get; }

    /// <summary>The row and the lines, such as "chu-ch, 12-15".</summary>
    public override string ToString() => $"{Row}, {Lines}";
}
