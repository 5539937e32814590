using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes documents so that the same result always gives the same bytes: fixed order, line ends and number format.</summary>
internal static class DocumentWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",

        // Accents stay readable; the documents are files and terminal output, never put inside a web page as they are.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="form">What the document is made of.</param>
    /// <param name="item">What it is written from.</param>
    /// <param name="language">The language of what is said in it; any, when it says nothing.</param>
    public static string Write<T>(Form<T> form, T item, Language language = Language.French) => Write(writer => form.Write(writer, item, language));

    public static string Write(Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            content(writer);
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
