using System.Text;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Pages;

/// <summary>What is written to look at and to open in a spreadsheet.</summary>
public sealed class PageFileTests : IDisposable
{
    private static readonly string Response = Sample.PathOf("diagnosis-ch-des-deux-rivieres.json");
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("grid")]
    [InlineData("region")]
    [InlineData("path", "--indicator", "cpom_os_16")]
    [InlineData("path", "--indicator", "CPOM_OS_16", "--lang", "en")]
    public void APictureOfAContractIsWrittenToItsFile(string kind, params string[] more)
    {
        Assert.Equal(0, Tool.Run(["cpom", "picture", kind, Sample.Any, .. more, "-o", folder["x.svg"]]).ExitCode);
        Assert.StartsWith("<svg ", File.ReadAllText(folder["x.svg"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bars")]
    [InlineData("radar")]
    [InlineData("distribution")]
    public void APictureOfADiagnosisIsSvgOnStandardOutput(string kind)
    {
        var drawn = Tool.Run("diagnosis", "picture", kind, Response, "-o", "-");

        Assert.Equal(0, drawn.ExitCode);
        Assert.StartsWith("<svg ", drawn.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void APictureCanBeAPng()
    {
        Assert.Equal(0, Tool.Run("cpom", "picture", "grid", Sample.Any, "-o", folder["x.png"]).ExitCode);
        Assert.Equal("89504E47", Convert.ToHexString(File.ReadAllBytes(folder["x.png"])[..4]));
    }

    [Theory]
    [InlineData("cpom", "picture", "grid")]
    [InlineData("cpom", "picture", "pie", "x.json", "-o", "x.svg")]
    [InlineData("cpom", "picture", "grid", "a.json", "b.json", "-o", "x.svg")]
    [InlineData("cpom", "picture", "grid", "a.json", "-o", "x.gif")]
    [InlineData("diagnosis", "picture", "radar", "a.json", "b.json", "-o", "x.svg")]
    [InlineData("diagnosis", "picture", "pie", "a.json", "-o", "x.svg")]
    [InlineData("diagnosis", "report", "a.json")]
    public void WhatCannotBeDrawnIsToldBeforeAnythingIsRead(params string[] args) => Assert.Equal(64, Tool.Run(args).ExitCode);

    [Theory]
    [InlineData("fr", "Verdicts par année")]
    [InlineData("en", "Verdicts by year")]
    public void AReportIsOnePage(string language, string expected)
        => Assert.Contains(expected, Tool.Run("cpom", "report", Sample.Any, "-o", "-", "--lang", language).Output, StringComparison.Ordinal);

    [Fact]
    public void AReportOfADiagnosisIsOnePage()
        => Assert.EndsWith("</html>\n", Tool.Run("diagnosis", "report", Response, "-o", "-").Output, StringComparison.Ordinal);

    [Fact]
    public void AResultIsAWorkbookAndATable()
    {
        var written = Tool.Run("cpom", "evaluate", Sample.Any, "--xlsx", folder["x.xlsx"], "--csv", folder["x.csv"]);

        Assert.Equal((0, string.Empty), (written.ExitCode, written.Output));
        Assert.StartsWith("PK", Encoding.Latin1.GetString(File.ReadAllBytes(folder["x.xlsx"])), StringComparison.Ordinal);
        Assert.StartsWith("\uFEFFIndicateur;", Encoding.UTF8.GetString(File.ReadAllBytes(folder["x.csv"])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("score")]
    [InlineData("cohort")]
    public void TheTableOfADiagnosisGoesToStandardOutput(string command)
        => Assert.Contains(",", Tool.Run("diagnosis", command, Response, "--csv", "--lang", "en").Lines[0], StringComparison.Ordinal);
}
