using System.Text;
using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>What was told on its way into a document; null is left out.</summary>
internal static class DocumentTexts
{
    /// <summary>The text, which holds no half of a character: the writer of the platform would turn it into another one without a word.</summary>
    /// <exception cref="EncoderFallbackException">Half a character is in it.</exception>
    public static string Whole(string text)
    {
        JsonText.StrictUtf8.GetByteCount(text);
        return text;
    }

    public static void WriteText(this Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, Whole(text));
        }
    }

    public static void WriteTexts(this Utf8JsonWriter writer, string name, IReadOnlyList<string>? texts)
    {
        if (texts is not null)
        {
            writer.WriteStartArray(name);
            foreach (var text in texts)
            {
                writer.WriteStringValue(Whole(text));
            }

            writer.WriteEndArray();
        }
    }

    public static void WriteExact(this Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } given)
        {
            writer.WritePropertyName(name);
            writer.WriteExactValue(given);
        }
    }
}
