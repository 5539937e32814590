using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>The identifier of a measure within its fiche, such as "mammograms".</summary>
/// <remarks>Two identifiers are equal when their texts are. The default value designates nothing: its text is empty.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<MeasureId>))]
public readonly record struct MeasureId : IIdentifier<MeasureId>
{
    private readonly string? text;

    /// <summary>Makes an identifier; whether a fiche declares it is not asked.</summary>
    /// <param name="text">The text, not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="text"/> is null or blank.</exception>
    public MeasureId(string text) => this.text = Guard.NotBlank(text, nameof(text));

    /// <summary>The text; empty for the default value.</summary>
    public override string ToString() => text ?? string.Empty;

    /// <inheritdoc/>
    MeasureId IIdentifier<MeasureId>.Parse(string text) => new(text);
}
