using Spectre.Console;

namespace Thqse.Cli.Rendering;

/// <summary>How a piece of text is meant, shown as a colour where there are colours. No meaning is carried by the tone alone.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Quiet,
    Good,
    Bad,
    Unsure,
    Open,
}

internal static class Tones
{
    /// <summary>The sixteen colours of the terminal, so that its theme decides what they look like.</summary>
    public static Style Style(this Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Quiet => new Style(decoration: Decoration.Dim),
        Tone.Good => new Style(Color.Green),
        Tone.Bad => new Style(Color.Red, decoration: Decoration.Bold),
        Tone.Unsure => new Style(Color.Olive),
        Tone.Open => new Style(Color.Teal),
        Tone.Plain => Spectre.Console.Style.Plain,
    };
}
