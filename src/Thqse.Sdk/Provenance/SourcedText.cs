using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>A text of the catalogue with the place of the source that it rewords. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<SourcedText>))]
public sealed class SourcedText
{
    internal SourcedText(LocalizedText text, SourceLines lines)
    {
        Text = text;
        Lines = lines;
    }

    /// <summary>The text, in both languages.</summary>
    public LocalizedText Text { get; }

    /// <summary>Where the source says it.</summary>
    public SourceLines Lines { get; }

    /// <summary>Public web addresses that the source gives beside it; may be empty.</summary>
    public IReadOnlyList<string> Links { get; internal init; } = [];

    /// <summary>Whom the source says to write to: mail addresses of offices, never of persons; may be empty.</summary>
    public IReadOnlyList<string> Contacts { get; internal init; } = [];

    /// <summary>The text for the readers of a language.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the enumeration.</exception>
    public string this[Language language] => Text[language];

    /// <summary>The French text.</summary>
    public override string ToString() => Text.French;
}
