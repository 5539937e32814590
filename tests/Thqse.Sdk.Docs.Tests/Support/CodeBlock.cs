namespace Thqse.Sdk.Docs.Tests.Support;

/// <summary>A fenced block of a page.</summary>
/// <param name="Language">What stands behind the fence: "csharp", "json", "sh", "text"; empty when nothing does.</param>
/// <param name="Marker">The comment on the line above, without its signs: "[//]: # (…)", which no renderer shows; null when there is none.</param>
/// <param name="Text">The lines between the fences, joined by line feeds.</param>
/// <param name="FirstLine">The number of the first line between the fences, from 0.</param>
internal sealed record CodeBlock(string Language, string? Marker, string Text, int FirstLine)
{
    /// <summary>What the block says it prints: the block that follows, when that is a text.</summary>
    public CodeBlock? Output { get; init; }

    public int LineCount => Text.Length == 0 ? 0 : Text.Split('\n').Length;

    /// <summary>The value of a part of the marker, such as "file: own.json; refused: year /years"; null when the block has no such part.</summary>
    public string? Marked(string name)
        => Marker?.Split("; ").FirstOrDefault(part => part.StartsWith(name + ":", StringComparison.Ordinal))?[(name.Length + 1)..].Trim();
}
