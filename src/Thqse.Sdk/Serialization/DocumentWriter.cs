using System.Text.Encodings.Web;
using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes documents so that the same result always gives the same bytes: fixed order, line ends and number format.</summary>
internal static class DocumentWriter
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        NewLine = "\n",

        // Accents stay readable; the documents are files and terminal output, never put inside a web page as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly JsonWriterOptions OneLine = Indented with { Indented = false };

    /// <param name="form">What the document is made of.</param>
    /// <param name="item">What it is written from.</param>
    /// <param name="language">The language of what is said in it; any, when it says nothing.</param>
    /// <param name="isOneLine">Whether it stands on one line rather than indented.</param>
    public static PublishedDocument Of<T>(Form<T> form, T item, Language language = Language.French, bool isOneLine = false)
        => new(writer => form.Write(writer, item, language), isOneLine ? OneLine : Indented);

    public static string Write(Action<Utf8JsonWriter> content) => new PublishedDocument(content, Indented).ToString();
}
