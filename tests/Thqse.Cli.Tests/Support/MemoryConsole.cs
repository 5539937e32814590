using System.Text;
using NodaTime;
using Thqse.Cli.Output;

namespace Thqse.Cli.Tests.Support;

/// <summary>A console in memory: three pipes and an environment, or a screen when a test gives it a width.</summary>
internal sealed class MemoryConsole(byte[] input, IReadOnlyDictionary<string, string> environment) : IConsole, IDisposable
{
    private readonly StringReader typed = new(Encoding.UTF8.GetString(input));
    private readonly MemoryStream output = new();
    private readonly MemoryStream error = new();
    private TextWriter? outWriter;
    private TextWriter? errorWriter;

    public bool IsOutputRedirected => ScreenWidth is null || IsOutputPiped;

    public bool IsErrorRedirected => ScreenWidth is null;

    public bool IsInputRedirected => ScreenWidth is null;

    public int? ScreenWidth { get; init; }

    /// <summary>Whether standard output goes elsewhere while somebody sits at the screen.</summary>
    public bool IsOutputPiped { get; init; }

    /// <summary>Standard input, where it is not the bytes.</summary>
    public Stream? Input { get; init; }

    /// <summary>Standard error, where nothing can be written to it.</summary>
    public TextWriter? BrokenError { get; init; }

    /// <summary>What Ctrl-C does.</summary>
    public Action? Interrupt { get; private set; }

    /// <summary>14 June 2024, noon in Paris, unless a test says otherwise.</summary>
    public Instant Now { get; init; } = Instant.FromUtc(2024, 6, 14, 10, 0);

    public int? ScreenHeight { get; init; }

    /// <summary>What was shown page by page; null when nothing was.</summary>
    public StringWriter? Paged { get; private set; }

    /// <summary>Whether there is a pager.</summary>
    public bool HasPager { get; init; }

    public Encoding OutputEncoding { get; set; } = Encoding.UTF8;

    public TextWriter Out => outWriter ??= new StreamWriter(output, OutputEncoding) { AutoFlush = true };

    public TextWriter Error => BrokenError ?? (errorWriter ??= new StreamWriter(error, OutputEncoding) { AutoFlush = true });

    public TextWriter? OpenPager() => HasPager ? Paged = new StringWriter() : null;

    public Stream OpenInput() => Input ?? new MemoryStream(input);

    public string? ReadLine() => typed.ReadLine();

    public Stream OpenOutput() => output;

    public IDisposable OnInterrupt(Action stop)
    {
        Interrupt = stop;
        return Stream.Null;
    }

    public string? Variable(string name) => environment.GetValueOrDefault(name);

    public ToolResult Result(ExitCode exitCode) => new((int)exitCode, output.ToArray(), error.ToArray());

    public void Dispose()
    {
        typed.Dispose();
        outWriter?.Dispose();
        errorWriter?.Dispose();
        output.Dispose();
        error.Dispose();
        Paged?.Dispose();
    }
}
