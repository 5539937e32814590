using System.Net;
using System.Text;
using Thqse.Cli.Tests.Support;
using Thqse.Samples.WebHost.Tests.Support;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Workbooks;

namespace Thqse.Samples.WebHost.Tests;

/// <summary>The six pictures and the two reports, in both languages: those that the tool makes.</summary>
[Collection(RunningHost.Collection)]
public sealed class PictureTests(RunningHost host) : IDisposable
{
    private const string Other = "chu-montlaur.json";

    private static readonly string[] Cohort = [.. Directory.GetFiles(Sample.PathOf("cohort"), "*.json").Order(StringComparer.Ordinal)];

    private readonly string made = Path.Combine(Directory.CreateTempSubdirectory("thqse-").FullName, "made");

    public static TheoryData<string, string[], string, string> Pictures
    {
        get
        {
            var data = new TheoryData<string, string[], string, string>();
            foreach (var language in new[] { "fr", "en" })
            {
                data.Add("cpom grid", [Sample.PathOf(Sample.Contract)], "", language);
                data.Add("cpom path", [Sample.PathOf(Sample.Contract)], "indicator=CPOM_OS_12", language);
                data.Add("cpom region", [Sample.PathOf(Sample.Contract), Sample.PathOf(Other)], "", language);
                data.Add("diagnosis bars", [Sample.PathOf(Sample.Response)], "", language);
                data.Add("diagnosis radar", [Sample.PathOf(Sample.Response)], "", language);
                data.Add("diagnosis distribution", Cohort, "", language);
            }

            return data;
        }
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(made)!, recursive: true);

    [Theory]
    [MemberData(nameof(Pictures))]
    public async Task A_picture_is_the_one_that_the_tool_draws(string picture, string[] files, string asked, string language)
    {
        var (area, name) = (picture.Split(' ')[0], picture.Split(' ')[1]);
        var options = asked.Length == 0 ? Array.Empty<string>() : ["--" + asked.Split('=')[0], asked.Split('=')[1]];
        Tool.Run([area, "picture", name, .. files, .. options, "-o", made + ".svg", "--lang", language]);

        var answer = await host.PostFiles($"/{area}/pictures/{name}?lang={language}&{asked}", files.Select(File.ReadAllBytes));

        Assert.Equal((HttpStatusCode.OK, "image/svg+xml; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.Equal(await File.ReadAllTextAsync(made + ".svg"), Encoding.UTF8.GetString(answer.Bytes));
    }

    [Theory]
    [InlineData(Sample.Contract, "cpom", "fr")]
    [InlineData(Sample.Contract, "cpom", "en")]
    [InlineData(Sample.Response, "diagnosis", "fr")]
    [InlineData(Sample.Response, "diagnosis", "en")]
    public async Task A_report_is_the_one_that_the_tool_writes(string name, string area, string language)
    {
        Tool.Run(area, "report", Sample.PathOf(name), "-o", made + ".html", "--lang", language);

        Assert.Equal(await File.ReadAllTextAsync(made + ".html"), await host.PostFile("/reports?lang=" + language, Sample.Bytes(name), name));
    }

    [Fact]
    public async Task A_picture_of_one_document_is_of_its_body_also_of_a_filled_workbook_and_as_png()
    {
        var contract = ContractDocument.ReadUtf8(Sample.Bytes(Sample.Contract)).ContractOrThrow();
        var drawn = await host.Post("/cpom/pictures/grid", Sample.Bytes(Sample.Contract));

        Assert.Equal(drawn.Bytes, (await host.Post("/cpom/pictures/grid", ContractWorkbook.Write(contract, Thqse.Sdk.Language.French), "application/octet-stream")).Bytes);
        var png = await host.Post("/cpom/pictures/grid?format=png", Sample.Bytes(Sample.Contract));
        Assert.Equal(("image/png", 0x89, (byte)'P'), (png.ContentType, png.Bytes[0], png.Bytes[1]));
    }

    [Fact]
    public async Task The_bars_of_last_year_stand_below_those_of_this_one()
        => Assert.NotEqual(
            (await host.PostFiles("/diagnosis/pictures/bars", [Sample.Bytes(Sample.Response)])).Bytes,
            (await host.PostFiles("/diagnosis/pictures/bars", [Sample.Bytes(Sample.Response), Sample.Bytes(Sample.Response)])).Bytes);

    [Fact]
    public async Task One_of_a_cohort_is_shown_among_the_others()
        => Assert.NotEqual(
            (await host.PostFiles("/diagnosis/pictures/distribution", Cohort.Select(File.ReadAllBytes))).Bytes,
            (await host.PostFiles("/diagnosis/pictures/distribution?one=2", Cohort.Select(File.ReadAllBytes))).Bytes);

    [Fact]
    public async Task What_cannot_be_drawn_says_why()
    {
        (await host.Post("/cpom/pictures/grid?lang=en", Sample.RefusedContract)).Problem(HttpStatusCode.UnprocessableEntity);
        (await host.Post("/diagnosis/pictures/bars", Sample.RefusedResponse)).Problem(HttpStatusCode.UnprocessableEntity);
        (await host.Post("/cpom/pictures/path?indicator=CPOM_OS_99", Sample.Bytes(Sample.Contract))).Problem(HttpStatusCode.BadRequest);
        (await host.Post("/cpom/pictures/grid?asOf=yesterday", Sample.Bytes(Sample.Contract))).Problem(HttpStatusCode.BadRequest);
        (await host.PostFiles("/diagnosis/pictures/distribution", [Sample.Bytes(Sample.Response), Sample.Bytes(Sample.Response)])).Problem(HttpStatusCode.BadRequest);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Post("/cpom/pictures/radar", Sample.Bytes(Sample.Contract))).Status);
    }

    [Fact]
    public async Task A_person_gets_the_picture_as_a_page_or_what_is_wrong()
    {
        var page = Encoding.UTF8.GetString((await host.PostFiles("/pictures?lang=en", [Sample.Bytes(Sample.Contract)], ("picture", "path"), ("indicator", "OS_12"))).Bytes);
        var wrong = Encoding.UTF8.GetString((await host.PostFiles("/pictures?lang=en", ["{}"u8.ToArray()], ("picture", "grid"))).Bytes);
        var none = Encoding.UTF8.GetString((await host.PostFiles("/pictures", [], ("picture", "<script>"))).Bytes);

        Assert.Contains("<figure><svg", page, StringComparison.Ordinal);
        Assert.Contains("The file is refused", wrong, StringComparison.Ordinal);
        Assert.Contains("Choisissez une image", none, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", none, StringComparison.Ordinal);
    }
}
