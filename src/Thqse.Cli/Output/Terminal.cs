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

    public Instant Now => console.Now;

    public Page Page() => NewPage(console.IsOutputRedirected);

    public Page ErrorPage() => NewPage(console.IsErrorRedirected);

    public void Write(Page page) => Write(page, console.Out, console.IsOutputRedirected);

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
    public void WriteDocument(string document)
    {
        using var output = console.OpenOutput();
        output.Write(Utf8.GetBytes(document));
    }

    /// <summary>Standard output, for bytes.</summary>
    public Stream OpenOutput() => console.OpenOutput();

    /// <summary>Standard input, as bytes; who reads it says how many.</summary>
    public Stream OpenInput() => console.OpenInput();

    private Page NewPage(bool isRedirected) => new(ScreenWidth.Of(console, isRedirected), isUnicode ? Signs.Unicode : Signs.Ascii);

    private void Write(Page page, TextWriter writer, bool isRedirected)
    {
        if (!ShowsColours(isRedirected))
        {
            // Without colours there is nothing to wait for: the page is text already.
            writer.Write(string.Concat(page.Lines.Select(line => line + Environment.NewLine)));
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
