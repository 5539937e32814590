using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Thqse.Sdk.Serialization;

/// <summary>
/// A document that is ready to be written, to wherever it is wanted: a text, a stream, a buffer, another JSON document. Each time the same bytes. Immutable.
/// </summary>
[JsonConverter(typeof(DocumentJsonConverter<PublishedDocument>))]
public sealed class PublishedDocument
{
    private static readonly byte[] LineFeed = [(byte)'\n'];

    private readonly Action<Utf8JsonWriter> write;
    private readonly JsonWriterOptions options;

    internal PublishedDocument(Action<Utf8JsonWriter> write, JsonWriterOptions options)
    {
        this.write = write;
        this.options = options;
    }

    /// <summary>The document as a text, indented unless it was asked for on one line, ending with a line feed.</summary>
    public override string ToString() => Encoding.UTF8.GetString(ToUtf8());

    /// <summary>The document as UTF-8 bytes, indented unless it was asked for on one line, ending with a line feed, without a byte order mark.</summary>
    /// <returns>The bytes, new at each call.</returns>
    public byte[] ToUtf8()
    {
        using var buffer = new MemoryStream();
        WriteTo(buffer);
        return buffer.ToArray();
    }

    /// <summary>Writes the document as UTF-8 bytes, indented unless it was asked for on one line, ending with a line feed, without a byte order mark.</summary>
    /// <param name="stream">Where to; written to synchronously, and not closed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public void WriteTo(Stream stream)
    {
        using (var writer = new Utf8JsonWriter(Guard.NotNull(stream, nameof(stream)), options))
        {
            write(writer);
        }

        stream.Write(LineFeed, 0, LineFeed.Length);
    }

    /// <summary>Writes the document as UTF-8 bytes, indented unless it was asked for on one line, ending with a line feed, without a byte order mark, such as to the writer of a response.</summary>
    /// <param name="buffer">Where to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="buffer"/> is null.</exception>
    public void WriteTo(IBufferWriter<byte> buffer)
    {
        using (var writer = new Utf8JsonWriter(Guard.NotNull(buffer, nameof(buffer)), options))
        {
            write(writer);
        }

        buffer.Write(LineFeed);
    }

    /// <summary>Writes the document as a value of another one: indented and escaped as the writer has it, without a line feed of its own.</summary>
    /// <param name="writer">Where to; not flushed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(Utf8JsonWriter writer) => write(Guard.NotNull(writer, nameof(writer)));

    /// <summary>Writes the document as UTF-8 bytes, indented unless it was asked for on one line, ending with a line feed, without a byte order mark. It is made whole first: what fails leaves nothing in the stream.</summary>
    /// <param name="stream">Where to; written to asynchronously, and not closed.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    /// <returns>A task that ends when the document is written.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Task WriteToAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(stream, nameof(stream));
        var utf8 = ToUtf8();
        return stream.WriteAsync(utf8, 0, utf8.Length, cancellationToken);
    }
}
