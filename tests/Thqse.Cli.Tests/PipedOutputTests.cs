using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests;

public class PipedOutputTests
{
    private const int Usual = 80;

    public static TheoryData<string, string> SamplesInBothLanguages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var sample in Sample.All)
            {
                data.Add((string)sample, "fr");
                data.Add((string)sample, "en");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(SamplesInBothLanguages))]
    public void Every_sample_fits_80_columns(string sample, string lang)
    {
        var file = Sample.PathOf(sample);
        Fits(Usual, Tool.Run("cpom", "evaluate", file, "--lang", lang));
        Fits(Usual, Tool.Run("cpom", "plan", file, "--lang", lang));
    }

    [Theory]
    [InlineData("fr", 40)]
    [InlineData("fr", 60)]
    [InlineData("en", 60)]
    [InlineData("fr", 120)]
    public void A_stated_width_is_kept(string lang, int width)
    {
        var environment = new Dictionary<string, string> { ["COLUMNS"] = $"{width}" };
        Fits(width, Tool.Run(["cpom", "evaluate", Sample.Any, "--lang", lang], null, environment));
        Fits(width, Tool.Run(["cpom", "plan", Sample.Any, "--lang", lang], null, environment));
        Fits(width, Tool.Run(["cpom", "ledger", "--lang", lang], null, environment));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_catalogue_fits_80_columns(string lang)
    {
        Fits(Usual, Tool.Run("cpom", "fiches", "--lang", lang));
        Fits(Usual, Tool.Run("cpom", "ledger", "--lang", lang));
        Fits(Usual, Tool.Run("cpom", "fiche", "CPOM_CT_3", "--lang", lang));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("cpom", "evaluate", "--help")]
    [InlineData("cpom", "ledger", "--help", "--lang", "en")]
    public void The_help_fits_80_columns(params string[] args) => Fits(Usual, Tool.Run(args));

    private static void Fits(int width, ToolResult result)
    {
        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain('\u001b', result.Output);
        Assert.All(result.Lines, line =>
        {
            Assert.True(line.Length <= width, line);
            Assert.Equal(line.TrimEnd(), line);
        });
    }
}
