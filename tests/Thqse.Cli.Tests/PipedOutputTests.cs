using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests;

public class PipedOutputTests
{
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
        Fitting.Holds(Fitting.Usual, Tool.Run("cpom", "evaluate", file, "--lang", lang));
        Fitting.Holds(Fitting.Usual, Tool.Run("cpom", "plan", file, "--lang", lang));
    }

    [Theory]
    [InlineData("fr", 40)]
    [InlineData("fr", 60)]
    [InlineData("en", 60)]
    [InlineData("fr", 120)]
    public void A_stated_width_is_kept(string lang, int width)
    {
        var environment = new Dictionary<string, string> { ["COLUMNS"] = $"{width}" };
        Fitting.Holds(width, Tool.Run(["cpom", "evaluate", Sample.Any, "--lang", lang], null, environment));
        Fitting.Holds(width, Tool.Run(["cpom", "plan", Sample.Any, "--lang", lang], null, environment));
        Fitting.Holds(width, Tool.Run(["cpom", "ledger", "--lang", lang], null, environment));
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_catalogue_fits_80_columns(string lang)
    {
        Fitting.Holds(Fitting.Usual, Tool.Run("cpom", "fiches", "--lang", lang));
        Fitting.Holds(Fitting.Usual, Tool.Run("cpom", "ledger", "--lang", lang));
        Fitting.Holds(Fitting.Usual, Tool.Run("cpom", "fiche", "CPOM_CT_3", "--lang", lang));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("cpom", "evaluate", "--help")]
    [InlineData("cpom", "ledger", "--help", "--lang", "en")]
    public void The_help_fits_80_columns(params string[] args) => Fitting.Holds(Fitting.Usual, Tool.Run(args));
}
