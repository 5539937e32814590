using System.Text.Json;
using System.Text.Json.Serialization;

namespace Thqse.Sdk.Serialization;

/// <summary>
/// Writes with any JSON serializer what has a published document as that document, and reads it where the document can be read: the same members, the same refusals. Without reflection.
/// What is said in it is said in French; write the document itself for another language, another catalogue or other limits.
/// </summary>
/// <typeparam name="T">What the document is of, such as <see cref="Cpom.CpomContract"/>.</typeparam>
public sealed class DocumentJsonConverter<T> : JsonConverter<T>
{
    private readonly JsonDocumentKind<T> kind = JsonDocumentKinds.Of<T>();

    /// <summary>Makes a converter, which has no state; the attribute of the type does it for you.</summary>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> has no document.</exception>
    public DocumentJsonConverter()
    {
    }

    /// <inheritdoc/>
    /// <exception cref="JsonException">The document is refused; a <see cref="DiagnosticsException"/> within it has everything that is wrong.</exception>
    /// <exception cref="NotSupportedException">The document is written only; the message says what to read instead.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (kind.Read is not { } read)
        {
            throw new NotSupportedException($"{typeof(T).Name} is written as JSON and not read. {kind.Instead}");
        }

        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            return read(document.RootElement.GetRawText());
        }
        catch (Exception exception) when (exception is DiagnosticsException or FormatException or ArgumentException)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => kind.Write(value).WriteTo(writer);
}
