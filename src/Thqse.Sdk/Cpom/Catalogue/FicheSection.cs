using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>One section of a fiche in the source. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<FicheSection>))]
public sealed class FicheSection
{
    internal FicheSection(SectionKind kind, string? number, OptionId? option, SourceLines lines)
    {
        Kind = kind;
        Number = number;
        Option = option;
        Lines = lines;
    }

    /// <summary>What the section is about.</summary>
    public SectionKind Kind { get; }

    /// <summary>The number printed before its heading; null when it has none.</summary>
    public string? Number { get; }

    /// <summary>The option the section is about, where a fiche has one set of sections for each; null elsewhere.</summary>
    public OptionId? Option { get; }

    /// <summary>Where the section stands in the source.</summary>
    public SourceLines Lines { get; }

    /// <summary>What it is, and its lines.</summary>
    public override string ToString() => $"{Kind} {Number}, lines {Lines}";
}
