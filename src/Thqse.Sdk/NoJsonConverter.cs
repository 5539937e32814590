using System.Text.Json;
using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>
/// Refuses to write or read, with any JSON serializer, what has no JSON of its own: half of it would be lost without a word, or it would lead in circles. The message names what to call. Without reflection.
/// </summary>
/// <typeparam name="T">The type that has no JSON.</typeparam>
public sealed class NoJsonConverter<T> : JsonConverter<T>
{
    /// <summary>Makes a converter, which has no state; the attribute of the type does it for you.</summary>
    public NoJsonConverter()
    {
    }

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always; the message names what to call.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refusal();

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always; the message names what to call.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw Refusal();

    private static NotSupportedException Refusal() => new($"{typeof(T).Name} has no JSON of its own. {JsonAdvice.Of(typeof(T))}");
}
