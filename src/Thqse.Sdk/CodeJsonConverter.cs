using System.Text.Json;
using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>
/// Writes and reads a value of an enumeration by its code with any JSON serializer, as a value or as the name of a member, without reflection: "notMet", never a number. What is no value of the
/// enumeration is refused: use a nullable type for what may be unknown.
/// </summary>
/// <typeparam name="T">The enumeration, such as <see cref="Confidence"/>.</typeparam>
public sealed class CodeJsonConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    /// <summary>Makes a converter, which has no state; the attribute of the enumeration does it for you.</summary>
    public CodeJsonConverter()
    {
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is no text, or the text no code of the enumeration.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String ? FromText(reader.GetString()!) : throw new JsonException($"A text is needed for a {typeof(T).Name}, not {reader.TokenType}.");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is none of the enumeration.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(ToText(value));

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is no code of the enumeration.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => FromText(reader.GetString()!);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is none of the enumeration.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(ToText(value));

    private static string ToText(T value) => EnumerationCodes.TryCode(value, out var code) ? code : throw new JsonException($"{value} is no value of {typeof(T).Name}: it cannot be written.");

    private static T FromText(string text)
        => EnumerationCodes.TryParseCode<T>(text, out var value) ? value : throw new JsonException($"'{text}' is no code of {typeof(T).Name}. Possible: {string.Join(", ", EnumerationCodes.CodesOf<T>())}.");
}
