using System.Text.Json.Nodes;
using Thqse.Cli.Tests.Support;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Tests.Jobs;

/// <summary>The quality lead's questions.</summary>
public sealed class DiagnosisJobTests
{
    private const string Other = """
        {
          "format": "thqse.questionnaire-response/1",
          "questionnaire": "management-by-quality/establishment",
          "establishment": { "name": "CH de l'Exemple", "category": "ch", "beds": 320, "department": "12" },
          "answers": { "strategic-01": { "options": ["none"], "contributors": ["Achats"] }, "cultural-01": { "options": ["none"] } }
        }
        """;

    [Fact]
    public void A_merge_shows_what_differs_and_chooses_nothing()
    {
        using var mine = new TemporaryFile(DiagnosisSample.Small);
        using var theirs = new TemporaryFile(Other);
        using var target = new TemporaryFile(string.Empty);
        var result = Tool.Run("diagnosis", "merge", mine.Name, theirs.Name, "-o", target.Name);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("À trancher (1)", result.Lines);
        Assert.Contains("[sustained]", result.Output, StringComparison.Ordinal);
        Assert.Contains("[none]", result.Output, StringComparison.Ordinal);
        var merged = ResponseDocument.Read(File.ReadAllText(target.Name)).ResponseOrThrow();
        Assert.Empty(merged["strategic-01"].Options);
        Assert.Equal(["none"], merged["cultural-01"].Options);
        Assert.Equal(["started"], merged["technical-02"].Options);
    }

    /// <summary>The beds of the first file were taken without a word.</summary>
    [Fact]
    public void A_merge_shows_both_values_of_an_establishment_that_is_said_in_two_ways()
    {
        using var mine = new TemporaryFile(Other);
        using var theirs = new TemporaryFile(Other.Replace("\"beds\": 320", "\"beds\": 90", StringComparison.Ordinal));
        var result = Tool.Run("diagnosis", "merge", mine.Name, theirs.Name);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("L'établissement, dit de plusieurs façons (1)", result.Lines);
        Assert.Contains("Lits [beds]", result.Lines);
        Assert.Contains(result.Lines, line => line.EndsWith(": 320", StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.EndsWith(": 90", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_conflict_it_is_done_and_without_a_file_nothing_is_written()
    {
        using var mine = new TemporaryFile(DiagnosisSample.Small);
        var result = Tool.Run("diagnosis", "merge", mine.Name);
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Rien n'est écrit : donnez un fichier avec -o.", result.Lines);
        Assert.Equal(64, Tool.Run("diagnosis", "merge", DiagnosisSample.Complete, DiagnosisSample.Partial).ExitCode);
    }

    [Fact]
    public void Progress_says_how_many_are_answered_by_theme_and_what_days_are_left()
    {
        var result = Tool.Run("diagnosis", "progress", DiagnosisSample.Partial, "--opens", "2026-11-13", "--closes", "2026-12-20", "--as-of", "2026-12-18");
        Assert.Equal(0, result.ExitCode);
        Assert.Equal("Campagne du 13 novembre 2026 au 20 décembre 2026 : il reste 2 jours", result.Lines[0]);
        Assert.Contains(result.Lines, line => line.EndsWith(" 8/9", StringComparison.Ordinal) || line.EndsWith(" 7/7", StringComparison.Ordinal) || line.Contains('/', StringComparison.Ordinal));
        Assert.Equal(64, Tool.Run("diagnosis", "progress", DiagnosisSample.Partial, "--opens", "2026-11-13").ExitCode);
        Assert.Equal(64, Tool.Run("diagnosis", "progress", DiagnosisSample.Partial, "--opens", "2026-11-13", "--closes", "2026-11-12").ExitCode);
    }

    [Fact]
    public void A_question_is_shown_with_its_whole_text_and_what_was_answered()
    {
        var alone = Tool.Run("diagnosis", "question", "ENERGY-01", "--questionnaire", "thqse-specimen/sanitary");
        Assert.Equal(0, alone.ExitCode);
        Assert.StartsWith("energy-01 (", alone.Lines[0], StringComparison.Ordinal);
        Assert.Contains("Sans réponse.", Tool.Run("diagnosis", "question", "--response", DiagnosisSample.Partial, "--unanswered").Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Sans réponse.", Tool.Run("diagnosis", "question", "--response", DiagnosisSample.Complete, "--theme", "energy").Output, StringComparison.Ordinal);
        Assert.Contains("rien ne reste à répondre", Tool.Run("diagnosis", "question", "--response", DiagnosisSample.Complete, "--unanswered").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_theme_is_called_by_the_name_that_people_read_and_the_themes_are_told_where_none_is_meant()
    {
        string[] asked = ["diagnosis", "question", "--questionnaire", "thqse-specimen/sanitary", "--theme"];
        var byId = Tool.Run([.. asked, "energy"]);
        Assert.Equal(byId.Output, Tool.Run([.. asked, "energie"]).Output);
        Assert.Equal(byId.Output, Tool.Run([.. asked, "Énergie"]).Output);
        Assert.Contains("Achats [purchasing]", Tool.Run([.. asked, "argent"]).Error.Replace('\n', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("energy-99", "--questionnaire", "thqse-specimen/sanitary")]
    [InlineData("--questionnaire", "thqse-specimen/sanitary", "--unanswered")]
    [InlineData("--questionnaire", "thqse-specimen/sanitary", "--theme", "money")]
    public void A_question_that_there_is_not_is_wrong_usage(params string[] words) => Assert.Equal(64, Tool.Run(["diagnosis", "question", .. words]).ExitCode);

    [Fact]
    public void A_plan_is_proposed_from_the_gains_and_read_again_at_a_date()
    {
        using var plan = new TemporaryFile(string.Empty);
        var proposed = Tool.Run("diagnosis", "actions", "--from", DiagnosisSample.Partial, "--owner", "Qualité", "--due", "2026-06-30", "--count", "4", "--as-of", "2026-01-15", "--json", "-o", plan.Name);
        Assert.Equal(0, proposed.ExitCode);
        Assert.Contains("0 faite, 4 en retard, 0 à faire.", Tool.Run("diagnosis", "actions", plan.Name, "--as-of", "2026-07-01").Lines);
        Assert.Contains("0 faite, 0 en retard, 4 à faire.", Tool.Run("diagnosis", "actions", plan.Name, "--as-of", "2026-06-30").Lines);
        Assert.Equal(64, Tool.Run("diagnosis", "actions", plan.Name).ExitCode);
        Assert.Equal(64, Tool.Run("diagnosis", "actions", "--from", DiagnosisSample.Partial, "--as-of", "2026-01-15").ExitCode);
    }

    [Fact]
    public void Two_years_stand_side_by_side()
    {
        var result = Tool.Run("diagnosis", "compare", Sample.PathOf("diagnosis-chu-montlaur-in-progress.json"), DiagnosisSample.Complete);
        Assert.Equal(0, result.ExitCode);
        Assert.Matches("^Score global +50,5 +82,8 +\\+32,[0-9][*]$", result.Lines.First(line => line.StartsWith("Score global", StringComparison.Ordinal)));
        Assert.Equal(2, Tool.Run("diagnosis", "compare", DiagnosisSample.Complete, Sample.Any).ExitCode);
    }

    [Fact]
    public void Two_hospitals_that_are_compared_are_no_progress()
    {
        var apart = Tool.Run("diagnosis", "compare", DiagnosisSample.Complete, Sample.PathOf("diagnosis-ch-grand-causse.json"), "--lang", "en");
        Assert.Contains("The other response is that of another establishment", string.Join(' ', apart.Lines), StringComparison.Ordinal);
        var one = Tool.Run("diagnosis", "compare", Sample.PathOf("diagnosis-chu-montlaur-in-progress.json"), DiagnosisSample.Complete, "--lang", "en");
        Assert.DoesNotContain("another establishment", string.Join(' ', one.Lines), StringComparison.Ordinal);
    }

    /// <summary>Thirty questions about the environment that are said not to be concerned make a score of what is left.</summary>
    [Fact]
    public void A_level_that_rests_on_what_is_not_concerned_says_so()
    {
        var response = JsonNode.Parse(File.ReadAllText(DiagnosisSample.Complete))!;
        var referential = Thqse.Sdk.Diagnosis.Referential.ThqseSpecimen;
        var environment = referential.Themes.Where(theme => theme.Pillar == "environment").Select(theme => theme.Id).ToHashSet();
        var answers = response["answers"]!.AsObject();
        foreach (var question in referential["thqse-specimen/sanitary"].Questions.Where(question => environment.Contains(question.Theme) && !question.IsImperative && answers.ContainsKey(question.Id)))
        {
            answers[question.Id] = new JsonObject { ["notConcerned"] = true, ["justification"] = "Sans objet ici." };
        }

        using var file = new TemporaryFile(response.ToJsonString());
        Assert.Contains("rests in part on what is said not to be concerned", string.Join(' ', Tool.Run("diagnosis", "score", file.Name, "--lang", "en").Lines), StringComparison.Ordinal);
        Assert.DoesNotContain("not to be concerned", string.Join(' ', Tool.Run("diagnosis", "score", DiagnosisSample.Complete, "--lang", "en").Lines), StringComparison.Ordinal);
    }
}
