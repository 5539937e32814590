namespace Thqse.Cli.Rendering;

/// <summary>A piece of text in one tone.</summary>
internal readonly record struct Run(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator Run(string text) => new(text);

    public static Run Strong(string text) => new(text, Tone.Strong);

    public static Run Quiet(string text) => new(text, Tone.Quiet);
}
