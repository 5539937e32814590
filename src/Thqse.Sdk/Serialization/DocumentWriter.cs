using System.Text.Encodings.Web;
using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes documents so that the same result always gives the same bytes: fixed order, line ends and number format.</summary>
internal static class DocumentWriter
{
    /// <summary>How a document is written on its own.</summary>
    public static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",

        // Accents stay readable; the documents are files and terminal output, never put inside a web page as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="form">What the document is made of.</param>
    /// <param name="item">What it is written from.</param>
    /// <param name="language">The language of what is said in it; any, when it says nothing.</param>
    public static PublishedDocument Of<T>(Form<T> form, T item, Language language = Language.French) => new(writer => form.Write(writer, item, language));

    public static string Write(Action<Utf8JsonWriter> content) => new PublishedDocument(content).ToString();
}
