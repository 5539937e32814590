using System.Text.Json;

namespace Thqse.Sdk.Json;

/// <summary>Short ways to read members of a document whose shape has been checked.</summary>
internal static class CheckedElements
{
    /// <summary>The first member of that name, the one whose shape has been checked: the platform would give the last of repeated ones.</summary>
    public static JsonElement? Optional(this JsonElement element, string name)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                if (member.NameEquals(name))
                {
                    return member.Value;
                }
            }
        }

        return null;
    }

    public static string Text(this JsonElement element, string name) => element.GetProperty(name).GetString()!;

    public static string? OptionalText(this JsonElement element, string name) => element.Optional(name)?.GetString();

    public static decimal? OptionalNumber(this JsonElement element, string name)
        => element.Optional(name) is { } number ? JsonNumber.Read(number).Value : null;

    public static int? OptionalInteger(this JsonElement element, string name) => (int?)element.OptionalNumber(name);

    /// <summary>The items of a list; none when the member is not there.</summary>
    public static IReadOnlyList<T> List<T>(this JsonElement element, string name, Func<JsonElement, T> read)
        => element.Optional(name) is { } list ? Array.AsReadOnly(list.EnumerateArray().Select(read).ToArray()) : [];
}
