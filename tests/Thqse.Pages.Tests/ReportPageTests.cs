using Microsoft.Playwright;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Reports;
using Thqse.Sdk.Serialization;

namespace Thqse.Pages.Tests;

public class ReportPageTests(Browser browser) : IClassFixture<Browser>
{
    private const string Hostile = "<script>document.title = 'run'</script>";

    public static TheoryData<string, Language> Reports => new()
    {
        { "contract", Language.French }, { "contract", Language.English }, { "hostile", Language.French }, { "diagnosis", Language.French }, { "diagnosis", Language.English }, { "begun", Language.English },
    };

    [Theory]
    [MemberData(nameof(Reports))]
    public Task A_report_is_accessible_and_silent_and_its_links_work(string kind, Language language) => browser.Visit(async page =>
    {
        await page.SetContentAsync(Write(kind, language));

        Assert.NotEqual("run", await page.TitleAsync());
        foreach (var link in await page.Locator("a[href^='#']").AllAsync())
        {
            Assert.Equal(1, await page.Locator("[id='" + (await link.GetAttributeAsync("href"))![1..] + "']").CountAsync());
        }
    });

    [Theory]
    [MemberData(nameof(Reports))]
    public Task A_report_prints_on_A4(string kind, Language language) => browser.Visit(async page =>
    {
        await page.SetContentAsync(Write(kind, language));

        var pdf = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true, Tagged = true });

        Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString(pdf[..5]), StringComparison.Ordinal);
        Assert.InRange(pdf.Length, 20_000, 4_000_000);
    });

    /// <summary>On a telephone a table may be wide, and the page scrolls; the pictures shrink with it.</summary>
    [Fact]
    public Task Pictures_shrink_with_the_page() => browser.Visit(async page =>
    {
        await page.SetViewportSizeAsync(400, 800);
        await page.SetContentAsync(Write("contract", Language.French));

        Assert.InRange((await page.Locator("svg").First.BoundingBoxAsync())!.Width, 200, 400);
    });

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public Task Every_picture_by_itself_is_accessible(Language language) => browser.Visit(async page =>
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
        return contract.Catalogue.Evaluate(contract);
    }

    private static string Write(string kind, Language language)
    {
        switch (kind)
        {
            case "contract":
                return CpomReport.Write(Evaluation("ch-des-deux-rivieres"), language);
            case "hostile":
                var contract = new CpomContractBuilder(CpomCatalogue.Occitanie2025, new Establishment(EstablishmentCategory.Ch, beds: 320, name: Hostile)).Build();
                return CpomReport.Write(contract.Catalogue.Evaluate(contract), language);
            default:
                return DiagnosisReport.Write(ResponseDocument.Read(Sample(kind == "begun" ? "diagnosis-chu-montlaur-in-progress" : "diagnosis-chu-montlaur")).ResponseOrThrow(), language);
        }
    }

    private static string Sample(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", name + ".json"));
}
