using Thqse.Samples.WebHost.Tests.Support;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks;

namespace Thqse.Pages.Tests;

/// <summary>The page of the web sample on which a file is dropped.</summary>
[Collection(nameof(BrowserTests))]
public class FormTests(Browser browser, RunningHost host) : IClassFixture<RunningHost>
{
    [Theory]
    [InlineData("ch-des-deux-rivieres.json", "CH des Deux Rivières")]
    [InlineData("diagnosis-chu-montlaur.json", "CHU de Montlaur")]
    public Task A_document_gives_its_report(string name, string title) => browser.Visit(async page =>
    {
        await Send(page, await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Samples", name)), name);

        Assert.Equal(title, await page.Locator("h1").InnerTextAsync());
        Assert.True(await page.Locator("svg").CountAsync() > 0);
    });

    [Fact]
    public Task A_filled_workbook_gives_the_report_too() => browser.Visit(async page =>
    {
        var contract = ContractDocument.Read(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Samples", "had-du-lauragais.json"))).ContractOrThrow();

        await Send(page, ContractWorkbook.Write(contract, Language.French), "saisie.xlsx");

        Assert.Equal("HAD du Lauragais", await page.Locator("h1").InnerTextAsync());
    });

    /// <summary>Each of the six, by the form that a person fills in.</summary>
    [Theory]
    [InlineData("grid", "fr", "ch-des-deux-rivieres.json")]
    [InlineData("path", "en", "ch-des-deux-rivieres.json")]
    [InlineData("region", "fr", "ch-des-deux-rivieres.json", "chu-montlaur.json")]
    [InlineData("bars", "en", "diagnosis-chu-montlaur.json")]
    [InlineData("radar", "fr", "diagnosis-chu-montlaur.json")]
    [InlineData("distribution", "en", "diagnosis-chu-montlaur.json", "diagnosis-ch-des-deux-rivieres.json")]
    public Task Documents_give_a_picture(string picture, string language, params string[] names) => browser.VisitWithAxe(async page =>
    {
        await page.GotoAsync(new Uri(host.Address, "/?lang=" + language).ToString());
        await page.Locator("#picture").SelectOptionAsync(picture);
        await page.Locator("#indicator").FillAsync("OS_12");
        await page.Locator("#files").SetInputFilesAsync(names.Select(name => Path.Combine(AppContext.BaseDirectory, "Samples", name)));
        await page.Locator("button").Nth(1).ClickAsync();

        Assert.Equal(language, await page.Locator("html").GetAttributeAsync("lang"));
        Assert.Equal(1, await page.Locator("figure svg[role=img]").CountAsync());
        Assert.Equal(await page.Locator("h1").InnerTextAsync(), await page.Locator("figure svg > title").First.TextContentAsync());
    });

    [Fact]
    public async Task The_form_is_accessible_in_both_languages()
    {
        await browser.VisitWithAxe(async page => await page.GotoAsync(new Uri(host.Address, "/").ToString()));
        await browser.VisitWithAxe(async page => await page.GotoAsync(new Uri(host.Address, "/?lang=en").ToString()));
    }

    [Fact]
    public async Task A_file_that_is_refused_is_told_with_what_is_wrong()
        => Assert.Contains("Le fichier est refus", (await host.PostFile("/reports", "{}"u8.ToArray(), "x.json")), StringComparison.Ordinal);

    private async Task Send(Microsoft.Playwright.IPage page, byte[] file, string name)
    {
        await page.GotoAsync(new Uri(host.Address, "/").ToString());
        await page.Locator("#file").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = file });
        await page.Locator("button").First.ClickAsync();
    }
}
