using System.Text.Json;

namespace Thqse.Sdk.Workbooks.Entry;

/// <summary>A value of a document, as JSON writes it.</summary>
internal readonly record struct EntryValue(string Json)
{
    public static EntryValue Text(string text) => new(JsonSerializer.Serialize(text, EntryJson.Default.String));

    public static EntryValue Number(string digits) => new(digits);

    public static EntryValue Flag(bool flag) => new(flag ? "true" : "false");

    /// <summary>A text that is JSON; any other text is a text.</summary>
    public static EntryValue Raw(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return new EntryValue(text);
        }
        catch (JsonException)
        {
            return Text(text);
        }
    }
}
