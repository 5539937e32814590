using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>
/// A place of a document and the value that stands there, said once: what it must look like, how a value is written there, how it is read from there.
/// The strict reading, the writing and the JSON Schema all follow from it, so that none can say what another does not.
/// </summary>
/// <typeparam name="T">The value.</typeparam>
internal class Form<T>
{
    private readonly Action<Utf8JsonWriter, T, Language> write;
    private readonly Func<JsonElement, T>? read;

    /// <param name="shape">What the place must look like.</param>
    /// <param name="write">Writes a value; sentences and labels in a language.</param>
    /// <param name="read">Reads a value from an element whose shape has been checked; null when the document is only written.</param>
    public Form(Shape shape, Action<Utf8JsonWriter, T, Language> write, Func<JsonElement, T>? read = null)
    {
        Shape = shape;
        this.write = write;
        this.read = read;
    }

    /// <param name="shape">What the place must look like.</param>
    /// <param name="read">Reads a value from an element whose shape has been checked: the document is only read.</param>
    public Form(Shape shape, Func<JsonElement, T> read)
        : this(shape, (_, _, _) => throw new NotSupportedException("This is only read."), read)
    {
    }

    public Shape Shape { get; }

    public void Write(Utf8JsonWriter writer, T value, Language language) => write(writer, value, language);

    public T Read(JsonElement element) => read is not null ? read(element) : throw new NotSupportedException("This is only written.");
}
