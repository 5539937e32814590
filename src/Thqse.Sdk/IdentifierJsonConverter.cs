using System.Text.Json;
using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>
/// Reads and writes an identifier as a JSON text, as a value or as the name of a member, with any serializer options and without reflection.
/// A text that is no such identifier, null, and the default value (which is none) are refused: use a nullable type for what may be unknown.
/// </summary>
/// <typeparam name="T">The type of the identifier.</typeparam>
/// <remarks>Closed: only the identifiers of this package have one.</remarks>
public abstract class IdentifierJsonConverter<T> : JsonConverter<T>
    where T : struct
{
    private protected IdentifierJsonConverter()
    {
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The JSON is no text, or the text no such identifier.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String
            ? FromText(reader.GetString()!)
            : throw new JsonException($"A text is needed for a {typeof(T).Name}, not {reader.TokenType}.");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is the default one.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => writer.WriteStringValue(ToText(value));

    /// <inheritdoc/>
    /// <exception cref="JsonException">The name is no such identifier.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => FromText(reader.GetString()!);

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is the default one.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
        => writer.WritePropertyName(ToText(value));

    /// <summary>The identifier of a text; throws a <see cref="FormatException"/> or an <see cref="ArgumentException"/> that says what is needed.</summary>
    private protected abstract T Parse(string text);

    private static string ToText(T value)
        => value.ToString() is { Length: > 0 } text ? text : throw new JsonException($"The default value of {typeof(T).Name} is no identifier: it cannot be written.");

    private T FromText(string text)
    {
        try
        {
            return Parse(text);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
