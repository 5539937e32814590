namespace Thqse.Cli.Rendering;

/// <summary>Makes sentences of the short texts of the package.</summary>
internal static class Sentence
{
    /// <summary>With a capital and a full stop.</summary>
    public static string From(string text) => Capital(text) + ".";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
