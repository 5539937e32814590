using System.Text;
using System.Text.Json;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Diagnoses;

public class CohortFormatTests
{
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void A_document_of_another_format_is_told_both_formats_of_a_cohort(string lang)
    {
        var result = Run(Sample.Small, "--lang", lang);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("thqse.questionnaire-response/1", result.Output, StringComparison.Ordinal);
        Assert.Contains("thqse.score-card/1", result.Output, StringComparison.Ordinal);
        Assert.Contains("[unknown-format]", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_of_diagnostics_tells_both_too_with_the_same_code_and_place()
    {
        var result = Run(Sample.Small, "--json", "--lang", "en");
        Assert.Equal(2, result.ExitCode);
        var diagnostic = Assert.Single(JsonDocument.Parse(result.OutputBytes).RootElement.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal("unknown-format", diagnostic.GetProperty("code").GetString());
        Assert.Equal("/format", diagnostic.GetProperty("pointer").GetString());
        Assert.Contains("Expected: thqse.questionnaire-response/1, thqse.score-card/1.", diagnostic.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Elsewhere_a_score_card_is_not_offered()
        => Assert.DoesNotContain("score-card", Tool.Run(["diagnosis", "score", "-"], Encoding.UTF8.GetBytes(Sample.Small)).Output, StringComparison.Ordinal);

    private static ToolResult Run(string document, params string[] options)
        => Tool.Run(["diagnosis", "cohort", "-", .. options], Encoding.UTF8.GetBytes(document));
}
