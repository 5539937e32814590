using Thqse.Cli.Output;
using Thqse.Cli.Rendering;
using Thqse.Sdk;

namespace Thqse.Cli;

/// <summary>One run of the tool: who reads, and where.</summary>
internal sealed record Session(Language Language, Terminal Terminal)
{
    /// <summary>Fills a page and shows it.</summary>
    public void Show(Action<Page> fill)
    {
        var page = Terminal.Page();
        fill(page);
        Terminal.Write(page);
    }
}
