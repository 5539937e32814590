using Microsoft.Playwright;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Reports;
using Thqse.Sdk.Serialization;

namespace Thqse.Pages.Tests;

[Collection(nameof(BrowserTests))]
public class ReportPageTests(Browser browser)
{
    private const string Hostile = "<script>document.title = 'run'</script>";

    public static TheoryData<string, Language> Reports => new()
    {
        { "contract", Language.French }, { "contract", Language.English }, { "diagnosis", Language.French }, { "diagnosis", Language.English }, { "begun", Language.English },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public Task A_report_is_accessible_and_silent_and_its_links_work(string kind, Language language) => browser.VisitWithAxe(async page =>
    {
        await page.SetContentAsync(Write(kind, language));

        foreach (var link in await page.Locator("a[href^='#']").AllAsync())
        {
            Assert.Equal(1, await page.Locator("[id='" + (await link.GetAttributeAsync("href"))![1..] + "']").CountAsync());
        }
    });

    [Theory]
    [InlineData("contract", Language.French)]
    [InlineData("diagnosis", Language.English)]
    public Task A_report_prints_on_A4(string kind, Language language) => browser.Visit(async page =>
    {
        await page.SetContentAsync(Write(kind, language));

        var pdf = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true, Tagged = true });

        Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString(pdf[..5]), StringComparison.Ordinal);
        Assert.InRange(pdf.Length, 20_000, 4_000_000);
    });

    [Fact]
    public Task A_name_with_a_script_shows_as_text_and_does_not_run() => browser.Visit(async page =>
    {
        await page.SetContentAsync(Write("hostile", Language.French));

        Assert.NotEqual("run", await page.TitleAsync());
        Assert.Equal(Hostile, await page.Locator("h1").InnerTextAsync());
        Assert.Equal(0, await page.Locator("script").CountAsync());
        Assert.Contains(Hostile, await page.Locator("svg text").First.TextContentAsync(), StringComparison.Ordinal);
    });

    /// <summary>On a telephone the page does not move sideways: tables are read line by line, and only pictures move within themselves.</summary>
    [Theory]
    [InlineData("contract", Language.French)]
    [InlineData("diagnosis", Language.English)]
    public Task A_report_is_read_on_a_telephone(string kind, Language language) => browser.VisitWithAxe(async page =>
    {
        await page.SetViewportSizeAsync(360, 800);
        await page.SetContentAsync(Write(kind, language));

        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 360);
        Assert.All(await Widths(page, "td, th, h1, h2, h3, p, li, figure"), width => Assert.InRange(width, 0, 360));
        Assert.All(await Widths(page, "svg"), width => Assert.InRange(width, 600, 760));

        // A screen reader still finds the tables, with the heads of their columns.
        Assert.Equal(await page.Locator("table").CountAsync(), await page.GetByRole(AriaRole.Table).CountAsync());
        Assert.Equal(await page.Locator("thead th").CountAsync(), await page.GetByRole(AriaRole.Columnheader).CountAsync());
        Assert.Equal(await page.Locator("tbody th").CountAsync(), await page.GetByRole(AriaRole.Rowheader).CountAsync());
    });

    [Fact]
    public Task By_keys_one_reaches_every_link_and_every_picture_in_order() => browser.Visit(async page =>
    {
        await page.SetContentAsync(Write("contract", Language.English));
        var stops = await page.Locator("a[href], [tabindex='0']").CountAsync();
        var tops = new List<double>();
        for (var i = 0; i < stops; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            tops.Add(await page.EvaluateAsync<double>("document.activeElement.getBoundingClientRect().top + window.scrollY"));
            Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"));
        }

        Assert.Equal(tops.Order(), tops);
        Assert.Equal(stops, tops.Count);
    });

    /// <summary>What a screen reader goes by: one title, no level of heads left out, a name for each picture.</summary>
    [Theory]
    [MemberData(nameof(Reports))]
    public Task A_report_has_an_outline(string kind, Language language) => browser.Visit(async page =>
    {
        await page.SetContentAsync(Write(kind, language));

        var levels = (await page.EvaluateAsync<string[]>("[...document.querySelectorAll('h1,h2,h3,h4')].map(each => each.tagName)")).Select(name => name[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{pair}"));
        Assert.All(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('svg')].map(each => each.getAttribute('aria-label') ?? '')"), name => Assert.InRange(name.Length, 10, 5000));
        Assert.Equal(1, await page.GetByRole(AriaRole.Main).CountAsync());
    });

    /// <summary>The room of a page: A4 less its margins, at 96 points an inch. What is said at length, of several measures, goes on behind.</summary>
    [Theory]
    [InlineData("ch-des-deux-rivieres", Language.French, 1)]
    [InlineData("ch-des-deux-rivieres", Language.English, 1)]
    [InlineData("had-du-lauragais", Language.French, 2)]
    public Task Each_fiche_begins_a_printed_page_and_fits_it(string sample, Language language, int pages) => browser.Visit(async page =>
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await page.SetViewportSizeAsync(688, 994);
        await page.SetContentAsync(CpomReport.Write(Evaluation(sample), language));

        var heights = await page.EvaluateAsync<double[]>("[...document.querySelectorAll('section.fiche')].map(each => each.getBoundingClientRect().height)");
        Assert.NotEmpty(heights);
        Assert.All(heights, height => Assert.InRange(height, 100, 994 * pages));
        Assert.All(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('section.fiche')].map(each => getComputedStyle(each).breakBefore)"), value => Assert.Equal("page", value));
    });

    private static async Task<double[]> Widths(IPage page, string what)
        => await page.EvaluateAsync<double[]>($"[...document.querySelectorAll('{what}')].filter(each => !each.closest('thead')).map(each => each.getBoundingClientRect().width)");

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public Task Every_picture_by_itself_is_accessible(Language language) => browser.VisitWithAxe(async page =>
    {
        var response = ResponseDocument.Read(Sample("diagnosis-ch-des-deux-rivieres")).ResponseOrThrow();
        var (evaluation, referential) = (Evaluation("ch-des-deux-rivieres"), response.Questionnaire.Referential);
        Picture[] pictures =
        [
            CpomPictures.Grid(evaluation, language), CpomPictures.Path(evaluation, IndicatorId.Parse("CPOM_OS_12"), language), CpomPictures.Region([evaluation, Evaluation("chu-montlaur")], language),
            DiagnosisPictures.Bars(Thqse.Sdk.Diagnosis.QuestionnaireScoring.Score(response), referential, language), DiagnosisPictures.Radar(Thqse.Sdk.Diagnosis.QuestionnaireScoring.Score(response), referential, language),
            DiagnosisPictures.Distribution(Thqse.Sdk.Diagnosis.CohortReporting.Report([Thqse.Sdk.Diagnosis.QuestionnaireScoring.Score(response)]), language),
        ];

        await page.SetContentAsync($"<!DOCTYPE html><html lang=\"fr\"><head><title>x</title></head><body><main><h1>x</h1>{string.Concat(pictures.Select(picture => picture.Svg))}</main></body></html>");

        Assert.Equal(pictures.Length, await page.GetByRole(AriaRole.Img).CountAsync());
    });

    private static CpomEvaluation Evaluation(string sample)
    {
        var contract = ContractDocument.Read(Sample(sample)).ContractOrThrow();
        return contract.EvaluateAsAsked();
    }

    private static string Write(string kind, Language language)
    {
        switch (kind)
        {
            case "contract":
                return CpomReport.Write(Evaluation("ch-des-deux-rivieres"), language);
            case "hostile":
                var contract = new CpomContractBuilder(CpomCatalogue.Occitanie2025, new Establishment(EstablishmentCategory.Ch, beds: 320, name: Hostile)).Build();
                return CpomReport.Write(contract.EvaluateAsAsked(), language);
            default:
                return DiagnosisReport.Write(ResponseDocument.Read(Sample(kind == "begun" ? "diagnosis-chu-montlaur-in-progress" : "diagnosis-chu-montlaur")).ResponseOrThrow(), language);
        }
    }

    private static string Sample(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", name + ".json"));
}
