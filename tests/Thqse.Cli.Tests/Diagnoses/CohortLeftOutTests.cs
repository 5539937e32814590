using System.Text.Json.Nodes;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Diagnoses;

/// <summary>A cohort of which nothing or not all is counted: the screen says so, and what would count more.</summary>
public class CohortLeftOutTests
{
    [Theory]
    [InlineData("fr", "aucun établissement compté", "ne concerne personne")]
    [InlineData("en", "no establishment counted", "concerns nobody")]
    public void Of_a_cohort_of_which_nobody_counts_it_is_said_that_nobody_does(string lang, string said, string unsaid)
    {
        var output = Cohort("--lang", lang, DiagnosisSample.Partial).Output;
        Assert.Contains("  0 " + said, output, StringComparison.Ordinal);
        Assert.Contains($"  {char.ToUpperInvariant(said[0])}{said[1..]}.", output, StringComparison.Ordinal);
        Assert.DoesNotContain(unsaid, output, StringComparison.Ordinal);
        Assert.DoesNotContain("Tous, 0", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Avec --include-incomplete, ceux dont des réponses manquent comptent aussi.")]
    [InlineData("en", "With --include-incomplete, those that miss answers count too.")]
    public void The_option_that_counts_them_is_told_when_answers_are_missing(string lang, string said)
    {
        Assert.Contains(said, Cohort("--lang", lang, DiagnosisSample.Complete, DiagnosisSample.Partial).Lines);
        Assert.DoesNotContain(said, Cohort("--lang", lang, DiagnosisSample.Complete).Lines);
        Assert.DoesNotContain(said, Cohort("--lang", lang, DiagnosisSample.Partial, "--include-incomplete").Lines);
    }

    [Theory]
    [InlineData("fr", "Des réponses manquent : ")]
    [InlineData("en", "Answers are missing: ")]
    public void Who_is_left_out_is_named_with_the_file_and_the_reason(string lang, string why)
    {
        var output = Cohort("--lang", lang, DiagnosisSample.Complete, DiagnosisSample.Partial).Output;
        var line = output[output.IndexOf(why, StringComparison.Ordinal)..];
        Assert.Contains(Path.GetFileName(DiagnosisSample.Partial), line, StringComparison.Ordinal);
        Assert.DoesNotContain(Path.GetFileName(DiagnosisSample.Complete), output, StringComparison.Ordinal);
        Assert.DoesNotContain(why, Cohort("--lang", lang, DiagnosisSample.Partial, "--include-incomplete").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_names_who_is_left_out_too()
    {
        var document = JsonNode.Parse(Cohort("--json", DiagnosisSample.Complete, DiagnosisSample.Partial).Output)!;
        var excluded = Assert.Single(document["excluded"]!.AsArray())!;
        Assert.Equal("incomplete", excluded["why"]!.GetValue<string>());
    }

    [Fact]
    public void The_smallest_group_that_is_shown_can_be_larger_and_not_smaller()
    {
        var document = JsonNode.Parse(Cohort("--json", "--smallest-group", "12", DiagnosisSample.Complete).Output)!;
        Assert.Equal(12, document["smallestGroup"]!.GetValue<int>());

        var refused = Cohort("--smallest-group", "4", DiagnosisSample.Complete);
        Assert.Equal(64, refused.ExitCode);
        Assert.Contains("5", refused.Error, StringComparison.Ordinal);
    }

    private static ToolResult Cohort(params string[] args) => Tool.Run(["diagnosis", "cohort", .. args]);
}
