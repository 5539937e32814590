namespace Thqse.Cli.Output;

/// <summary>How far a long run is, in one line of a screen that is written over; nothing where nobody looks.</summary>
/// <param name="screen">Where it is written; null for nowhere.</param>
internal sealed class ProgressLine(TextWriter? screen)
{
    private const int Step = 100;
    private int shown;

    /// <summary>Shows it, every hundredth time.</summary>
    public void Show(long done, Func<string> text)
    {
        if (screen is null || done % Step != 0)
        {
            return;
        }

        var line = text();
        screen.Write("\r" + line.PadRight(shown));
        screen.Flush();
        shown = line.Length;
    }

    public void Clear()
    {
        if (shown > 0)
        {
            screen!.Write("\r" + new string(' ', shown) + "\r");
            screen.Flush();
            shown = 0;
        }
    }
}
