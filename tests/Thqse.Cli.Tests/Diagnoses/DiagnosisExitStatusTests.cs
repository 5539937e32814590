using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Diagnoses;

public class DiagnosisExitStatusTests
{
    [Theory]
    [InlineData("questionnaire", "thqse-specimen/sanitary")]
    [InlineData("questionnaire", "management-by-quality/establishment", "--json")]
    [InlineData("questionnaire", "--establishment", "RESPONSE", "thqse-specimen/medico-social")]
    [InlineData("score", "RESPONSE")]
    [InlineData("score", "RESPONSE", "--json")]
    [InlineData("cohort", "RESPONSE", "--include-incomplete")]
    [InlineData("cohort", "--json", "RESPONSE")]
    [InlineData("cohort", "--help")]
    public void What_is_done_is_0_and_leaves_standard_error_empty(params string[] args)
    {
        var result = Tool.Run(["diagnosis", .. args.Select(arg => arg == "RESPONSE" ? DiagnosisSample.Partial : arg)]);
        Assert.Equal(0, result.ExitCode);
        Assert.NotEmpty(result.Output);
        Assert.Empty(result.Error);
    }

    [Theory]
    [InlineData]
    [InlineData("scores")]
    [InlineData("questionnaire")]
    [InlineData("questionnaire", "sanitary")]
    [InlineData("questionnaire", "thqse-specimen/sanitary", "x")]
    [InlineData("questionnaire", "thqse-specimen/sanitary", "--establishment")]
    [InlineData("questionnaire", "thqse-specimen/sanitary", "--establishment", "")]
    [InlineData("score")]
    [InlineData("score", "x", "--include-incomplete")]
    [InlineData("cohort")]
    [InlineData("cohort", "")]
    [InlineData("cohort", "x", "--incomplete")]
    [InlineData("cohort", "-", "-")]
    [InlineData("cohort", "x", "./x")]
    [InlineData("cohort", "x", "--lang", "de")]
    public void Wrong_usage_is_64_and_speaks_on_standard_error_only(params string[] args)
    {
        var result = Tool.Run(["diagnosis", .. args]);
        Assert.Equal(64, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.NotEmpty(result.Error);
    }

    [Theory]
    [InlineData("score", "MISSING", "--json")]
    [InlineData("questionnaire", "thqse-specimen/sanitary", "--establishment", "MISSING")]
    [InlineData("cohort", "RESPONSE", "MISSING", "--json")]
    [InlineData("cohort", "REFUSED", "MISSING")]
    public void A_file_that_cannot_be_read_is_66(params string[] args)
    {
        using var refused = new TemporaryFile(DiagnosisSample.Refused);
        var result = Tool.Run(["diagnosis", .. args.Select(arg => arg switch
        {
            "RESPONSE" => DiagnosisSample.Partial,
            "REFUSED" => refused.Name,
            "MISSING" => "thqse-does-not-exist.json",
            _ => arg,
        })]);
        Assert.Equal(66, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains("thqse-does-not-exist.json", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_questionnaire_is_suggested_and_all_of_them_are_named()
    {
        var error = Tool.Run("diagnosis", "questionnaire", "thqse-specimen/sanitry", "--lang", "en").Error.ReplaceLineEndings(" ");
        Assert.Contains("Did you mean thqse-specimen/sanitary?", error, StringComparison.Ordinal);
        Assert.Contains("management-by-quality/establishment", error, StringComparison.Ordinal);
    }
}
