using System.Text;
using Thqse.Cli.Tests.Support;
using Thqse.Sdk;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Tests.Diagnoses;

public class RefusedResponseTests
{
    [Fact]
    public void A_refused_response_is_2_with_its_diagnostics_as_a_document()
    {
        using var file = new TemporaryFile(DiagnosisSample.Refused);
        var result = Tool.Run("diagnosis", "score", file.Name, "--json", "--lang", "en");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(DiagnosticsDocument.Write(ResponseDocument.Read(DiagnosisSample.Refused).Diagnostics, Language.English), result.Output);
        Assert.Empty(result.Error);
    }

    [Theory]
    [InlineData("score", "-")]
    [InlineData("cohort", "-")]
    [InlineData("questionnaire", "thqse-specimen/sanitary", "--establishment", "-")]
    public void What_is_no_response_at_all_is_2(params string[] args)
        => Assert.All(
            new[] { "", "no json", "\0", "[]", "{}", """{ "format": 1 }""", """{ "format": "\ud800" }""", """{ "format": "thqse.score-card/1" }""" },
            content => Assert.Equal(2, Tool.Run(["diagnosis", .. args], Encoding.UTF8.GetBytes(content)).ExitCode));

    [Fact]
    public void The_diagnostics_of_each_bad_file_are_shown_under_its_name()
    {
        using var first = new TemporaryFile(DiagnosisSample.Refused);
        using var second = new TemporaryFile("[]");
        var result = Tool.Run("diagnosis", "cohort", first.Name, DiagnosisSample.Complete, second.Name);
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Error);
        var firstAt = Array.IndexOf(result.Lines, first.Name);
        var secondAt = Array.IndexOf(result.Lines, second.Name);
        Assert.InRange(firstAt, 0, secondAt);
        Assert.Contains(result.Lines[firstAt..secondAt], line => line.Contains("[unknown-answer-option]", StringComparison.Ordinal));
        Assert.Contains(result.Lines[secondAt..], line => line.Contains("[wrong-type]", StringComparison.Ordinal));
    }

    [Fact]
    public void As_a_document_they_are_one_and_standard_error_tells_the_files_in_order()
    {
        using var first = new TemporaryFile(DiagnosisSample.Refused);
        using var second = new TemporaryFile("[]");
        var result = Tool.Run("diagnosis", "cohort", first.Name, second.Name, DiagnosisSample.Complete, "--json");
        Assert.Equal(2, result.ExitCode);
        Diagnostic[] expected = [.. ResponseDocument.Read(DiagnosisSample.Refused).Diagnostics, .. ResponseDocument.Read("[]").Diagnostics];
        Assert.Equal(DiagnosticsDocument.Write(expected), result.Output);
        Assert.Matches($"(?s){first.Name}.*2 défauts.*{second.Name}.*1 défaut", result.Error);
        Assert.DoesNotContain(DiagnosisSample.Complete, result.Error, StringComparison.Ordinal);
    }
}
