using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>Reads source lines, and texts with theirs, from elements whose shape has been checked.</summary>
internal static class TextLoader
{
    /// <summary>The lines, or the reference that stands instead of them; nowhere when a short fiche says it once for all its places.</summary>
    public static SourceLines Lines(JsonElement element)
        => element.OptionalText("lines") is { } lines ? SourceLines.TryParse(lines)!
            : element.OptionalLocalized("reference") is { } reference ? SourceLines.At(reference)
            : SourceLines.Nowhere;

    public static SourcedText Sourced(JsonElement element) => new(element.Localized(), Lines(element)) { Links = element.Texts("links"), Contacts = element.Texts("contacts") };

    public static SourcedText Sourced(JsonElement element, string name) => Sourced(element.GetProperty(name));

    public static SourcedText? OptionalSourced(JsonElement element, string name)
        => element.Optional(name) is { } text ? Sourced(text) : null;
}
