namespace Thqse.Cli.Rendering;

/// <summary>A piece of text in one tone.</summary>
internal readonly record struct Toned(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator Toned(string text) => new(text);

    public static Toned Strong(string text) => new(text, Tone.Strong);

    public static Toned Quiet(string text) => new(text, Tone.Quiet);
}
