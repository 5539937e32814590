using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Diagnoses;

public class DiagnosisPipedOutputTests
{
    public static TheoryData<string, string> Samples => DiagnosisSample.AllInBothLanguages;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_score_fits_80_columns(string sample, string lang)
        => Fitting.Holds(Fitting.Usual, Tool.Run("diagnosis", "score", Sample.PathOf(sample), "--lang", lang));

    [Theory]
    [InlineData("thqse-specimen/sanitary", "fr")]
    [InlineData("thqse-specimen/medico-social", "en")]
    [InlineData("management-by-quality/establishment", "fr")]
    public void Every_questionnaire_fits_80_columns(string questionnaire, string lang)
        => Fitting.Holds(Fitting.Usual, Tool.Run("diagnosis", "questionnaire", questionnaire, "--lang", lang));

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void The_cohort_fits_80_columns(string lang)
        => Fitting.Holds(Fitting.Usual, Tool.Run(["diagnosis", "cohort", "--lang", lang, .. DiagnosisSample.Cohort]));

    [Theory]
    [InlineData("fr", 40)]
    [InlineData("fr", 60)]
    [InlineData("en", 60)]
    [InlineData("fr", 120)]
    public void A_stated_width_is_kept(string lang, int width)
    {
        var environment = new Dictionary<string, string> { ["COLUMNS"] = $"{width}" };
        string[] common = ["--lang", lang, "diagnosis"];
        Fitting.Holds(width, Tool.Run([.. common, "score", DiagnosisSample.Partial], null, environment));
        Fitting.Holds(width, Tool.Run([.. common, "score", Sample.PathOf("diagnosis-clinique-du-val-daubrac.json")], null, environment));
        Fitting.Holds(width, Tool.Run([.. common, "cohort", .. DiagnosisSample.Cohort], null, environment));
        Fitting.Holds(width, Tool.Run([.. common, "questionnaire", "thqse-specimen/medico-social"], null, environment));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("questionnaire", "--help", "--lang", "en")]
    [InlineData("cohort", "--help")]
    public void The_help_fits_80_columns(params string[] args) => Fitting.Holds(Fitting.Usual, Tool.Run(["diagnosis", .. args]));

    [Theory]
    [InlineData("score")]
    [InlineData("cohort")]
    public void Two_runs_give_the_same_bytes_whatever_the_culture(string command)
    {
        string[] args = ["diagnosis", command, DiagnosisSample.Partial];
        var expected = Tool.Run(args).OutputBytes;
        Assert.All(Cultures.Unusual, culture => Assert.Equal(expected, Cultures.In(culture, () => Tool.Run(args)).OutputBytes));
    }
}
