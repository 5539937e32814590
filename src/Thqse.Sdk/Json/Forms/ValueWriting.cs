using System.Globalization;
using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>Values that the platform would not write as documents have them.</summary>
internal static class ValueWriting
{
    /// <summary>A number with the digits it has and no more: neither an exponent nor a trailing zero.</summary>
    public static void WriteExactValue(this Utf8JsonWriter writer, decimal value)
    {
        // Most are whole, and are written without a text of their own.
        if (Math.Abs(value) <= JsonNumber.Largest && decimal.Truncate(value) == value)
        {
            writer.WriteNumberValue((long)value);
        }
        else
        {
            writer.WriteRawValue(value.ToString("0.############################", CultureInfo.InvariantCulture), skipInputValidation: true);
        }
    }

    public static void WriteLocalizedValue(this Utf8JsonWriter writer, LocalizedText text)
    {
        writer.WriteStartObject();
        writer.WriteString("fr", text.French);
        writer.WriteString("en", text.English);
        writer.WriteEndObject();
    }
}
