using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>Reads source lines, and texts with theirs, from elements whose shape has been checked.</summary>
internal static class TextLoader
{
    public static SourceLines Lines(JsonElement element) => SourceLines.TryParse(element.Text("lines"))!;

    public static SourcedText Sourced(JsonElement element) => new(element.Localized(), Lines(element));

    public static SourcedText Sourced(JsonElement element, string name) => Sourced(element.GetProperty(name));

    public static SourcedText? OptionalSourced(JsonElement element, string name)
        => element.Optional(name) is { } text ? Sourced(text) : null;
}
