using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>Reads texts in both languages and source lines from elements whose shape has been checked.</summary>
internal static class TextLoader
{
    public static LocalizedText Localized(JsonElement element) => new(element.Text("fr"), element.Text("en"));

    public static LocalizedText Localized(JsonElement element, string name) => Localized(element.GetProperty(name));

    public static LocalizedText? OptionalLocalized(JsonElement element, string name)
        => element.Optional(name) is { } text ? Localized(text) : null;

    public static SourceLines Lines(JsonElement element) => SourceLines.TryParse(element.Text("lines"))!;

    public static SourcedText Sourced(JsonElement element) => new(Localized(element), Lines(element));

    public static SourcedText Sourced(JsonElement element, string name) => Sourced(element.GetProperty(name));

    public static SourcedText? OptionalSourced(JsonElement element, string name)
        => element.Optional(name) is { } text ? Sourced(text) : null;
}
