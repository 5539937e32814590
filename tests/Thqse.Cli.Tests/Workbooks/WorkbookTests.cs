using System.IO.Compression;
using Thqse.Cli.Tests.Support;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Tests.Workbooks;

public sealed class WorkbookTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Contracts))]
    public void AContractThatWasAWorkbookIsTheSameContract(string name)
    {
        var contract = Sample.PathOf(name);

        Assert.Equal(0, Tool.Run("cpom", "workbook", contract, "-o", folder["saisie.xlsx"]).ExitCode);
        var imported = Tool.Run("cpom", "import", folder["saisie.xlsx"]);

        Assert.Equal(0, imported.ExitCode);
        Assert.Equal(Tool.Run("cpom", "evaluate", contract, "--json").Output, Tool.Run(["cpom", "evaluate", "-", "--json"], imported.OutputBytes).Output);
    }

    /// <summary>The day is said, and read from no clock.</summary>
    [Fact]
    public void AWorkbookShowsTheDayItIsMadeWhenItIsSaid()
    {
        Tool.Run("cpom", "workbook", Sample.Any, "--made-on", "2027-01-15", "-o", folder["contrat.xlsx"]);
        Tool.Run("diagnosis", "workbook", "thqse-specimen/sanitary", "--establishment", Sample.Any, "--made-on", "2027-01-15", "-o", folder["reponse.xlsx"], "--lang", "en");
        Tool.Run("cpom", "new", "--category", "ch", "--beds", "320", "--made-on", "2027-01-15", "-o", folder["nouveau.xlsx"]);
        Tool.Run("diagnosis", "new", "thqse-specimen/sanitary", "--category", "ch", "--beds", "320", "--made-on", "2027-01-15", "-o", folder["nouvelle.xlsx"]);

        Assert.All(["contrat", "nouveau", "nouvelle"], name => Assert.Contains("Classeur fait le 2027-01-15", Shown(name), StringComparison.Ordinal));
        Assert.Contains("Workbook made on 2027-01-15", Shown("reponse"), StringComparison.Ordinal);
        Assert.Equal(Tool.Run("cpom", "evaluate", Sample.Any).Output, Tool.Run("cpom", "evaluate", folder["contrat.xlsx"]).Output);
    }

    [Fact]
    public void ADayThatIsNoneAndADocumentThatShowsNoneAreWrongUsage()
    {
        Assert.Equal(64, Tool.Run("cpom", "workbook", Sample.Any, "--made-on", "15/01/2027", "-o", folder["contrat.xlsx"]).ExitCode);
        var refused = Tool.Run("cpom", "new", "--category", "ch", "--beds", "320", "--made-on", "2027-01-15", "-o", folder["nouveau.json"]);

        Assert.Equal(64, refused.ExitCode);
        Assert.Contains("--made-on date un classeur", refused.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["nouveau.json"]));
    }

    [Fact]
    public void WhereverAContractIsTakenItsWorkbookIsTaken()
    {
        Tool.Run("cpom", "workbook", Sample.Any, "-o", folder["saisie.xlsx"]);

        Assert.Equal(Tool.Run("cpom", "evaluate", Sample.Any).Output, Tool.Run("cpom", "evaluate", folder["saisie.xlsx"]).Output);
        Assert.Equal(Tool.Run("cpom", "plan", Sample.Any, "--json").Output, Tool.Run("cpom", "plan", folder["saisie.xlsx"], "--json").Output);
        Assert.Equal(
            Tool.Run("diagnosis", "questionnaire", "thqse-specimen/sanitary", "--establishment", Sample.Any, "--json").Output,
            Tool.Run("diagnosis", "questionnaire", "thqse-specimen/sanitary", "--establishment", folder["saisie.xlsx"], "--json").Output);
    }

    [Fact]
    public void WhereverAResponseIsTakenItsWorkbookIsTaken()
    {
        var response = Sample.PathOf("diagnosis-ch-des-deux-rivieres.json");
        Tool.Run("diagnosis", "workbook", "thqse-specimen/sanitary", "--establishment", response, "-o", folder["saisie.xlsx"]);

        Assert.Equal(Tool.Run("diagnosis", "score", response, "--json").Output, Tool.Run("diagnosis", "score", folder["saisie.xlsx"], "--json").Output);
        Assert.Equal(Tool.Run("diagnosis", "cohort", response, "--json").Output, Tool.Run("diagnosis", "cohort", folder["saisie.xlsx"], "--json").Output);
    }

    [Fact]
    public void AQuestionnaireCanBeginWithTheEstablishmentOfAContract()
    {
        Tool.Run("diagnosis", "workbook", "thqse-specimen/sanitary", "--establishment", Sample.Any, "-o", folder["saisie.xlsx"]);

        var imported = Tool.Run("diagnosis", "import", folder["saisie.xlsx"], "-o", folder["reponse.json"]);

        Assert.Equal(0, imported.ExitCode);
        Assert.Empty(imported.Output);
        Assert.Equal("CH des Deux Rivières", ResponseDocument.Read(File.ReadAllText(folder["reponse.json"])).ResponseOrThrow().Establishment.Name);
    }

    [Fact]
    public void AWorkbookThatIsRefusedTellsTheCell()
    {
        var refused = Tool.Run(["cpom", "import", "-", "--json"], "PK\u0003\u0004"u8.ToArray());

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("\"code\": \"malformed-workbook\"", refused.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cpom", "workbook")]
    [InlineData("diagnosis", "workbook")]
    public void AWorkbookIsNotWrittenOnAScreen(string group, string command)
        => Assert.Equal(64, Tool.Run(group, command, "thqse-specimen/sanitary").ExitCode);

    [Fact]
    public void AFileThatCannotBeWrittenIsToldByName()
    {
        var failed = Tool.Run("cpom", "workbook", Sample.Any, "-o", folder["no/such/folder.xlsx"]);

        Assert.Equal(1, failed.ExitCode);
        Assert.Contains("folder.xlsx", failed.Error, StringComparison.Ordinal);
    }

    public static TheoryData<string> Contracts => Sample.All;

    /// <summary>Everything that the parts of a workbook say.</summary>
    private string Shown(string name)
    {
        using var file = ZipFile.OpenRead(folder[name + ".xlsx"]);
        return string.Concat(file.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.Ordinal)).Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
    }
}
