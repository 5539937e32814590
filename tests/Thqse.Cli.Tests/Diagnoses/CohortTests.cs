using System.Text;
using Thqse.Cli.Tests.Support;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Tests.Diagnoses;

public class CohortTests
{
    private static readonly string[] Lines = Tool.Run(["diagnosis", "cohort", .. DiagnosisSample.Cohort]).Lines;

    [Fact]
    public void Received_counted_and_left_out_are_said()
        => Assert.Contains(Lines, line => line.StartsWith("Établissements : 64 reçus, 61 comptés, 3 écartés", StringComparison.Ordinal));

    [Fact]
    public void A_group_that_is_shown_has_a_line_from_the_first_to_the_last_decile()
        => Assert.Contains(Lines, line => line.StartsWith("Tous ", StringComparison.Ordinal) && line.Contains('├', StringComparison.Ordinal) && line.Contains('█', StringComparison.Ordinal) && line.Contains('┤', StringComparison.Ordinal));

    [Fact]
    public void A_department_of_three_is_not_shown_and_neither_is_the_one_that_would_give_it_away()
    {
        Assert.Contains("  09                            3 non montré", Lines);
        Assert.Contains("  82                            6 non montré", Lines);
        Assert.Contains("  Département : 09, 3 établissements", Lines);
        Assert.Contains("  Département : 82, 6 établissements", Lines);
        Assert.DoesNotContain(Lines, line => line.StartsWith("Département : 09", StringComparison.Ordinal));
    }

    [Fact]
    public void Responses_and_score_cards_are_mixed_and_the_document_is_that_of_the_package()
    {
        var files = DiagnosisSample.Cohort;
        using var card = new TemporaryFile(DiagnosisSample.Card(files[0]));
        ScoreCard[] cards = [ScoreCardDocument.Read(File.ReadAllText(card.Name)).CardOrThrow(), .. files.Skip(1).Select(file => DiagnosisSample.Response(file).Score())];
        var expected = CohortReportDocument.Write(CohortReporting.Report(cards));
        Assert.Equal(Encoding.UTF8.GetBytes(expected), Tool.Run(["diagnosis", "cohort", "--json", card.Name, .. files.Skip(1)]).OutputBytes);
    }

    [Theory]
    [InlineData("fr", "Calcul exact, à ne pas publier")]
    [InlineData("en", "Exact calculation, not for publication")]
    public void The_exact_calculation_is_given_when_it_is_asked_for_and_says_what_it_is(string lang, string said)
    {
        var cards = DiagnosisSample.Cohort.Select(file => DiagnosisSample.Response(file).Score());
        Assert.Equal(CohortReportDocument.WriteCalculation(CohortReporting.Calculate(cards)), Tool.Run(["diagnosis", "cohort", .. DiagnosisSample.Cohort, "--exact", "--json"]).Output);
        Assert.Contains(said, Tool.Run(["diagnosis", "cohort", .. DiagnosisSample.Cohort, "--exact", "--lang", lang]).Output, StringComparison.Ordinal);
        Assert.DoesNotContain(said, Tool.Run(["diagnosis", "cohort", .. DiagnosisSample.Cohort, "--lang", lang]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Incomplete_responses_count_when_it_is_asked_for()
    {
        var expected = CohortReportDocument.Write(CohortReporting.Report(DiagnosisSample.Cohort.Select(file => DiagnosisSample.Response(file).Score()), new CohortOptions(includeIncomplete: true)));
        Assert.Equal(expected, Tool.Run(["diagnosis", "cohort", .. DiagnosisSample.Cohort, "--include-incomplete", "--json"]).Output);
        Assert.Contains("64 comptés, 0 écarté", Tool.Run(["diagnosis", "cohort", .. DiagnosisSample.Cohort, "--include-incomplete"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cohort_too_small_to_be_shown_shows_nothing_but_its_size()
    {
        var result = Tool.Run(["diagnosis", "cohort", .. DiagnosisSample.Cohort.Take(4)]);
        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain('├', string.Concat(result.Lines.TakeWhile(line => !line.Contains("du premier au dernier décile", StringComparison.Ordinal))));
        Assert.DoesNotContain("Niveaux :", result.Output, StringComparison.Ordinal);
        Assert.Contains("  Tous, 4 établissements", result.Lines);
    }
}
