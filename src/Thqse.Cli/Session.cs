using Thqse.Cli.Input;
using Thqse.Cli.Output;
using Thqse.Cli.Rendering;
using Thqse.Sdk;

namespace Thqse.Cli;

/// <summary>One run of the tool: who reads, where, and with which definitions.</summary>
internal sealed class Session(Language language, Terminal terminal)
{
    public Language Language { get; } = language;

    public Terminal Terminal { get; } = terminal;

    /// <summary>The shipped ones, unless the command line gave others.</summary>
    public Definitions Definitions { get; set; } = new();

    /// <summary>Fills a page and shows it beside what is written elsewhere.</summary>
    public void ShowOnScreen(Action<Page> fill)
    {
        var page = Terminal.Page();
        fill(page);
        Terminal.WriteOnScreen(page);
    }

    /// <summary>Fills a page and shows it.</summary>
    public void Show(Action<Page> fill)
    {
        var page = Terminal.Page();
        fill(page);
        Terminal.Write(page);
    }
}
