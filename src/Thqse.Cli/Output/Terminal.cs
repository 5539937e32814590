using System.Text;
using Spectre.Console;
using Thqse.Cli.Rendering;

namespace Thqse.Cli.Output;

/// <summary>Where the tool writes: standard output and standard error, with what each of them can show.</summary>
internal sealed class Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private readonly bool isOutputRedirected = Console.IsOutputRedirected;
    private readonly bool isErrorRedirected = Console.IsErrorRedirected;
    private readonly bool isUnicode;

    public Terminal()
    {
        // A terminal that announces another encoding keeps it, and gets signs it can show; everything else is UTF-8.
        isUnicode = isOutputRedirected || OperatingSystem.IsWindows() || Console.OutputEncoding.WebName is "utf-8";
        if (isUnicode)
        {
            Console.OutputEncoding = Utf8;
        }
    }

    public Page Page() => new(ScreenWidth.Of(isOutputRedirected), isUnicode ? Signs.Unicode : Signs.Ascii);

    public Page ErrorPage() => new(ScreenWidth.Of(isErrorRedirected), isUnicode ? Signs.Unicode : Signs.Ascii);

    public void Write(Page page) => Write(page, Console.Out, isOutputRedirected);

    /// <summary>Writes what the status says too: when standard error is closed or full there is nobody to tell, and the status remains.</summary>
    public void WriteError(Page page)
    {
        try
        {
            Write(page, Console.Error, isErrorRedirected);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
        }
    }

    /// <summary>Writes one document, byte for byte, and nothing else.</summary>
    public static void WriteDocument(string document)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Utf8.GetBytes(document));
    }

    private static void Write(Page page, TextWriter writer, bool isRedirected)
    {
        if (!ShowsColours(isRedirected))
        {
            // Without colours there is nothing to wait for: the page is text already.
            writer.Write(string.Concat(page.Lines.Select(line => line + Environment.NewLine)));
            return;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Detect,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });

        // Pages are laid out already.
        console.Profile.Width = int.MaxValue;
        console.Write(page.ToRenderable());
    }

    private static bool ShowsColours(bool isRedirected)
        => !isRedirected
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") is not "dumb";
}
