using System.Text.Json.Nodes;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Pages;

/// <summary>Workbooks, first documents, reports and pictures of a catalogue or a referential of one's own.</summary>
public sealed class OtherDefinitionTests : IDisposable
{
    private static readonly string Catalogue = Sample.PathOf("catalogues/transition-obligations.json");
    private static readonly string Contract = Sample.PathOf("catalogues/transition-obligations-contract.json");
    private static readonly string Referential = Sample.PathOf("referentials/sober-site.json");
    private static readonly string Response = Sample.PathOf("referentials/response-sober-site.json");
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void AContractOfAnotherCatalogueComesBackFromItsWorkbook()
    {
        Assert.Equal(0, Tool.Run("cpom", "workbook", Contract, "--catalogue", Catalogue, "-o", folder["x.xlsx"]).ExitCode);

        var read = Tool.Run("cpom", "import", folder["x.xlsx"], "--catalogue", Catalogue);

        Assert.Equal(0, read.ExitCode);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(File.ReadAllText(Contract)), JsonNode.Parse(read.Output)));
    }

    [Fact]
    public void WithoutItsCatalogueItIsRefused()
    {
        Assert.Equal(0, Tool.Run("cpom", "workbook", Contract, "--catalogue", Catalogue, "-o", folder["x.xlsx"]).ExitCode);

        var read = Tool.Run("cpom", "import", folder["x.xlsx"]);

        Assert.Equal(2, read.ExitCode);
        Assert.Contains("transition-obligations", read.Output + read.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFirstContractAReportAndAPictureFollowTheCatalogueThatIsGiven()
    {
        Assert.Equal(0, Tool.Run("cpom", "new", "--catalogue", Catalogue, "--category", "ch", "--beds", "320", "-o", folder["x.json"]).ExitCode);
        Assert.Equal(0, Tool.Run("cpom", "report", Contract, "--catalogue", Catalogue, "-o", folder["x.html"]).ExitCode);
        Assert.Equal(0, Tool.Run("cpom", "picture", "grid", Contract, "--catalogue", Catalogue, "-o", folder["x.svg"]).ExitCode);

        Assert.Equal("transition-obligations", (string?)JsonNode.Parse(File.ReadAllText(folder["x.json"]))!["catalogue"]);
        Assert.Contains("CPOM_TRANSITION_1", File.ReadAllText(folder["x.html"]), StringComparison.Ordinal);
        Assert.Contains("CPOM_TRANSITION_4", File.ReadAllText(folder["x.svg"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("workbook")]
    [InlineData("report")]
    [InlineData("picture", "grid")]
    [InlineData("import")]
    public void ACatalogueThatIsNoneIsRefusedBeforeAnythingIsWritten(string command, params string[] more)
    {
        using var file = new TemporaryFile("{}");

        Assert.Equal(2, Tool.Run(["cpom", command, .. more, Contract, "--catalogue", file.Name, "-o", folder["x.svg"]]).ExitCode);
        Assert.False(File.Exists(folder["x.svg"]));
    }

    [Fact]
    public void AResponseToAnotherReferentialComesBackFromItsWorkbook()
    {
        Assert.Equal(0, Tool.Run("diagnosis", "workbook", "sober-site/short", "--establishment", Response, "--referential", Referential, "-o", folder["x.xlsx"]).ExitCode);

        var read = Tool.Run("diagnosis", "import", folder["x.xlsx"], "--referential", Referential);

        Assert.Equal(0, read.ExitCode);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(File.ReadAllText(Response))!["answers"], JsonNode.Parse(read.Output)!["answers"]));
    }
}
