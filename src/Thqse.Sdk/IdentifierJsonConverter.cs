using System.Text.Json;
using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>
/// Reads and writes an identifier of this package as a JSON text, as a value or as the name of a member, with any serializer options and without reflection.
/// A text that is no such identifier, null, and the default value (which is none) are refused: use a nullable type for what may be unknown.
/// </summary>
/// <typeparam name="T">The type of the identifier, such as <see cref="FinessNumber"/>.</typeparam>
public sealed class IdentifierJsonConverter<T> : JsonConverter<T>
    where T : struct
{
    private readonly IIdentifier<T> identifiers = IdentifierReading.Of<T>();

    /// <summary>Makes a converter, which has no state; the attribute of the identifier does it for you.</summary>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is no identifier of this package.</exception>
    public IdentifierJsonConverter()
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

    private static string ToText(T value)
        => value.ToString() is { Length: > 0 } text ? text : throw new JsonException($"The default value of {typeof(T).Name} is no identifier: it cannot be written.");

    private T FromText(string text)
    {
        try
        {
            return identifiers.Parse(text);
        }
        catch (FormatException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }
}
