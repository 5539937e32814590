using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>Where the source asks what a verdict judges, so that the place is found there. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<VerdictSource>))]
public sealed class VerdictSource
{
    internal VerdictSource(Fiche fiche, TargetRow row, SourceLines lines, string? asWritten)
    {
        Section = fiche.Identity.SectionOf(lines)?.Kind;
        Row = row;
        Lines = lines;
        AsWritten = asWritten;
    }

    /// <summary>The section of the fiche; null when the lines stand in none.</summary>
    public SectionKind? Section { get; }

    /// <summary>The row of the target table.</summary>
    public TargetRow Row { get; }

    /// <summary>The lines of the text of the source, which <see cref="CpomCatalogue.Source"/> identifies by its digest.</summary>
    public SourceLines Lines { get; }

    /// <summary>A few words of the cell as they are printed, in the language of the source, by which it is found on the page; null when the catalogue does not give them, and of a sum over several cells.</summary>
    public string? AsWritten { get; }

    /// <summary>The row and the lines, such as "chu-ch, 12-15".</summary>
    public override string ToString() => $"{Row.Id}, {Lines}";
}
