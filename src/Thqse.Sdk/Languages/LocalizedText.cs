using System.Text.Json.Serialization;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk;

/// <summary>A text in both languages. Immutable; neither language is ever null.</summary>
/// <remarks>Two texts are equal when they are in both languages.</remarks>
[JsonConverter(typeof(DocumentJsonConverter<LocalizedText>))]
public sealed record LocalizedText
{
    /// <summary>Makes a text.</summary>
    /// <param name="french">The French text.</param>
    /// <param name="english">The English text.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    public LocalizedText(string french, string english)
    {
        French = Guard.NotNull(french, nameof(french));
        English = Guard.NotNull(english, nameof(english));
    }

    /// <summary>The text for French readers; of a text of the source, its own words.</summary>
    public string French { get; }

    /// <summary>The text for English readers; of a text of the source, a translation.</summary>
    public string English { get; }

    /// <summary>The text for the readers of a language.</summary>
    /// <param name="language">The language wanted.</param>
    /// <exception cref="ArgumentOutOfRangeException">The language is not one of the enumeration.</exception>
    public string this[Language language] => Guard.Defined(language, nameof(language)) switch
    {
        Language.French => French,
        Language.English => English,
    };

    /// <summary>The French text.</summary>
    public override string ToString() => French;
}
