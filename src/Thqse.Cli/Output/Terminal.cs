using System.Text;
using NodaTime;
using Spectre.Console;
using Thqse.Cli.Rendering;

namespace Thqse.Cli.Output;

/// <summary>Where the tool reads and writes: standard input, standard output and standard error, with what the latter two can show.</summary>
internal sealed class Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly IConsole console;
    private readonly bool isUnicode;

    public Terminal(IConsole console)
    {
        this.console = console;

        // A terminal that announces another encoding keeps it, and gets signs it can show; everything else is UTF-8.
        isUnicode = console.IsOutputRedirected || OperatingSystem.IsWindows() || console.OutputEncoding.WebName is "utf-8";
        if (isUnicode)
        {
            console.OutputEncoding = Utf8;
        }
    }

    /// <summary>The moment of the run, to the second: nobody reads parts of it.</summary>
    public Instant Now => Instant.FromUnixTimeSeconds(console.Now.ToUnixTimeSeconds());

    /// <summary>The file that the command line wants the output in; null for standard output.</summary>
    public string? OutputFile { get; set; }

    /// <summary>Whether the command line says where the output goes, be it standard output.</summary>
    public bool IsOutputChosen { get; set; }

    /// <summary>Whether the output goes to a file while somebody looks at the screen; a page of diagnostics never goes to that of <c>-o</c>.</summary>
    public bool IsOutputOutOfSight(bool isDocument) => (isDocument && OutputFile is not null) || (console.IsOutputRedirected && !console.IsErrorRedirected);

    public Page Page() => NewPage(console.IsOutputRedirected || OutputFile is not null);

    public Page ErrorPage() => NewPage(console.IsErrorRedirected);

    public void Write(Page page)
    {
        if (OutputFile is { } file)
        {
            WriteFile(file, Utf8.GetBytes(TextOf(page)));
        }
        else
        {
            WriteOnScreen(page);
        }
    }

    /// <summary>Writes a page to standard output, also when what was asked for goes to a file.</summary>
    public void WriteOnScreen(Page page)
    {
        if (!console.IsOutputRedirected && console.ScreenHeight is { } height && page.Height >= height && console.OpenPager() is { } pager)
        {
            using (pager)
            {
                Write(page, pager, isRedirected: false);
            }

            return;
        }

        Write(page, console.Out, console.IsOutputRedirected);
    }

    /// <summary>Writes what the status says too: when standard error is closed or full there is nobody to tell, and the status remains.</summary>
    public void WriteError(Page page)
    {
        try
        {
            Write(page, console.Error, console.IsErrorRedirected);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>Writes one document, byte for byte, and nothing else.</summary>
    public void WriteDocument(string document) => WriteBytes(Utf8.GetBytes(document));

    /// <summary>Writes what is no text, such as a workbook.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        if (OutputFile is { } file)
        {
            WriteFile(file, bytes);
            return;
        }

        WriteToStandardOutput(bytes);
    }

    /// <summary>Writes to standard output, also when <c>-o</c> names a file.</summary>
    public void WriteToStandardOutput(ReadOnlySpan<byte> bytes)
    {
        using var output = console.OpenOutput();
        output.Write(bytes);
    }

    /// <summary>Opens where documents go, the file of <c>-o</c> or standard output, for more of them than are held at once.</summary>
    public DocumentOutput OpenOutput() => new(OutputFile ?? "-", () => OutputFile is { } file ? Created(file) : console.OpenOutput());

    /// <summary>How far a long run is, for who waits at a screen that does not show the output itself.</summary>
    public ProgressLine Progress() => new(!console.IsErrorRedirected && (console.IsOutputRedirected || OutputFile is not null) ? console.Error : null);

    /// <summary>Calls back when somebody wants the run to end; until it is disposed of.</summary>
    public IDisposable OnInterrupt(Action stop) => console.OnInterrupt(stop);

    /// <summary>Standard output as text, for what lays out nothing.</summary>
    public TextWriter Out => console.Out;

    /// <summary>Whether somebody sits there who can be asked: a screen, and a keyboard.</summary>
    public bool CanAsk => !console.IsInputRedirected && !console.IsErrorRedirected;

    /// <summary>Asks one question, on standard error, as standard output may be the document; the line that is typed, null at the end of the input.</summary>
    public string? Ask(string question)
    {
        console.Error.Write(question + " ");
        console.Error.Flush();
        return console.ReadLine();
    }

    /// <summary>Standard input, as bytes; who reads it says how many.</summary>
    public Stream OpenInput() => console.OpenInput();

    private static string TextOf(Page page) => string.Concat(page.Lines.Select(line => line + Environment.NewLine));

    public static void WriteFile(string file, ReadOnlySpan<byte> bytes)
    {
        using var output = new DocumentOutput(file, () => Created(file));
        output.Write(bytes);
    }

    /// <summary>Unbuffered: what cannot be written is told when it is written, not when the file is closed.</summary>
    private static FileStream Created(string file) => new(file, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0);

    private Page NewPage(bool isRedirected) => new(ScreenWidth.Of(console, isRedirected), isUnicode ? Signs.Unicode : Signs.Ascii);

    private void Write(Page page, TextWriter writer, bool isRedirected)
    {
        if (!ShowsColours(isRedirected))
        {
            // Without colours there is nothing to wait for: the page is text already.
            writer.Write(TextOf(page));
            return;
        }

        var screen = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Detect,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });

        // Pages are laid out already.
        screen.Profile.Width = int.MaxValue;
        screen.Write(page.ToRenderable());
    }

    private bool ShowsColours(bool isRedirected)
        => !isRedirected && string.IsNullOrEmpty(console.Variable("NO_COLOR")) && console.Variable("TERM") is not "dumb";
}
