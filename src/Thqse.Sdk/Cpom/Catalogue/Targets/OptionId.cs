using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>The identifier of an option within its fiche, such as "pharmacy".</summary>
/// <remarks>Two identifiers are equal when their texts are. The default value designates nothing: its text is empty.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<OptionId>))]
public readonly record struct OptionId : IIdentifier<OptionId>
{
    private readonly string? text;

    /// <summary>Makes an identifier; whether a fiche declares it is not asked.</summary>
    /// <param name="text">The text, not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null or blank.</exception>
    public OptionId(string text) => this.text = Guard.NotBlank(text, nameof(text));

    /// <summary>The text; empty for the default value.</summary>
    public override string ToString() => text ?? string.Empty;

    /// <inheritdoc/>
    OptionId IIdentifier<OptionId>.Parse(string text) => new(text);
}
