using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Thqse.Pages.Tests;

/// <summary>Chromium of the machine, without a window; what a page writes on its console is kept.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async Task DisposeAsync()
    {
        await browser!.DisposeAsync();
        playwright!.Dispose();
    }

    /// <summary>Opens a page, does something on it, and asks axe what is wrong with it: nothing may be, and nothing on its console.</summary>
    internal Task VisitWithAxe(Func<IPage, Task> visit) => Visit(async page =>
    {
        await visit(page);
        Assert.Empty((await page.RunAxe()).Violations.Select(violation => $"{violation.Id}: {violation.Help} {string.Join(", ", violation.Nodes.Select(node => node.Html))}"));
    });

    /// <summary>Opens a page and does something on it; nothing may be on its console afterwards.</summary>
    internal async Task Visit(Func<IPage, Task> visit)
    {
        var said = new List<string>();
        await using var context = await browser!.NewContextAsync();
        var page = await context.NewPageAsync();
        page.Console += (_, message) => said.Add(message.Text);
        page.PageError += (_, error) => said.Add(error);
        page.RequestFailed += (_, request) => said.Add(request.Url);
        await visit(page);
        Assert.Empty(said);
    }
}
