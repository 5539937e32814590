using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

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

    public static string Write(Action<Utf8JsonWriter> content)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            content(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    /// <summary>A number or null.</summary>
    public static void Number(this Utf8JsonWriter writer, string name, decimal? value)
    {
        writer.WritePropertyName(name);
        if (value is { } number)
        {
            writer.WriteRawValue(number.ToString("0.############################", CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteNullValue();
        }
    }

    public static void Localized(this Utf8JsonWriter writer, string name, LocalizedText text)
    {
        writer.WriteStartObject(name);
        writer.WriteString("fr", text.French);
        writer.WriteString("en", text.English);
        writer.WriteEndObject();
    }

    public static void Texts(this Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }

    /// <summary>A text, left out when there is none: no document that we read has a null.</summary>
    public static void TextIfAny(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }

    /// <summary>Texts, left out when there are none.</summary>
    public static void TextsIfAny(this Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        if (texts.Any())
        {
            writer.Texts(name, texts);
        }
    }

    public static void List<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> members)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            members(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>An object, or null.</summary>
    public static void Object<T>(this Utf8JsonWriter writer, string name, T? item, Action<Utf8JsonWriter, T> members)
        where T : class
    {
        writer.WritePropertyName(name);
        if (item is null)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        members(writer, item);
        writer.WriteEndObject();
    }
}
