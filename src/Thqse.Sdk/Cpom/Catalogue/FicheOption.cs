using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>One of the options among which the establishment chooses once (pharmacy or biology). Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<FicheOption>))]
public sealed class FicheOption
{
    internal FicheOption(OptionId id, LocalizedText label, SourceLines lines)
    {
        Id = id;
        Label = label;
        Lines = lines;
    }

    /// <summary>The identifier within the fiche.</summary>
    public OptionId Id { get; }

    /// <summary>What is chosen.</summary>
    public LocalizedText Label { get; }

    /// <summary>Where the source offers it.</summary>
    public SourceLines Lines { get; }

    /// <summary>The identifier, for a log.</summary>
    public override string ToString() => Id.ToString();
}
