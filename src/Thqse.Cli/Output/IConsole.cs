using System.Text;
using NodaTime;

namespace Thqse.Cli.Output;

/// <summary>
/// What a run of the tool is given: three streams, a screen behind them or none, and an environment. The tool knows no other console, so that
/// runs are independent of each other, also within one process.
/// </summary>
internal interface IConsole
{
    bool IsOutputRedirected { get; }

    bool IsErrorRedirected { get; }

    bool IsInputRedirected { get; }

    /// <summary>The columns of the screen; null when there is none, or none that tells.</summary>
    int? ScreenWidth { get; }

    /// <summary>The lines of the screen; null when there is none, or none that tells.</summary>
    int? ScreenHeight { get; }

    /// <summary>A program that shows a long text page by page, to be closed when all is written; null where there is none.</summary>
    TextWriter? OpenPager();

    /// <summary>The encoding of <see cref="Out"/> and <see cref="Error"/>.</summary>
    Encoding OutputEncoding { get; set; }

    /// <summary>Standard output for text. Opened when it is first asked for: one that is closed fails then, and not a run that does not need it.</summary>
    TextWriter Out { get; }

    /// <summary>Standard error for text, opened when it is first asked for.</summary>
    TextWriter Error { get; }

    Stream OpenInput();

    /// <summary>A line that was typed; null at the end of the input.</summary>
    string? ReadLine();

    /// <summary>Standard output for bytes.</summary>
    Stream OpenOutput();

    /// <summary>Calls back when somebody types Ctrl-C, or asks the process to end, instead of ending at once; until it is disposed of.</summary>
    IDisposable OnInterrupt(Action stop);

    /// <summary>The moment at which the tool runs, by the clock of the machine: what is meant where no moment is given.</summary>
    Instant Now { get; }

    /// <summary>A variable of the environment; null when it is not set.</summary>
    string? Variable(string name);
}
