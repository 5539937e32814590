using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Diagnoses;

public class QuestionnaireTests
{
    [Fact]
    public void The_notice_comes_first()
        => Assert.StartsWith("Spécimen non officiel", Tool.Run("diagnosis", "questionnaire", "thqse-specimen/sanitary").Output, StringComparison.Ordinal);

    [Fact]
    public void A_question_says_its_weight_of_whom_it_is_asked_its_answers_and_its_evidence()
    {
        var question = Thqse.Sdk.Diagnosis.Referential.ThqseSpecimen["thqse-specimen/sanitary"]["governance-05"];
        var lines = Tool.Run("diagnosis", "questionnaire", "thqse-specimen/sanitary").Lines;
        var start = Array.FindIndex(lines, line => line.StartsWith("governance-05 ", StringComparison.Ordinal));
        var text = string.Join(' ', lines.Skip(start).TakeWhile(line => line.Length > 0).Select(line => line.Trim()));
        Assert.StartsWith($"governance-05 (poids {question.Weight}, posée : à partir de 100 lits ou places) {question.Text.French}", text, StringComparison.Ordinal);
        Assert.All(question.Options, option => Assert.Contains($"{option.Points}  {option.Label.French} [{option.Id}]", text, StringComparison.Ordinal));
        Assert.Contains($"Preuve : {question.Evidence!.French}", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_smaller_establishment_is_asked_fewer_questions_and_is_told_how_many()
    {
        var output = Tool.Run("diagnosis", "questionnaire", "thqse-specimen/sanitary", "--establishment", DiagnosisSample.NotStarted).Output;
        var response = DiagnosisSample.Response(DiagnosisSample.NotStarted);
        Assert.Contains("CH de la Vallée", output, StringComparison.Ordinal);
        Assert.Contains($"{response.Asked.Count} questions posées sur {response.Questionnaire.Questions.Count}", output, StringComparison.Ordinal);
        Assert.DoesNotContain("governance-05", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_does_not_tell_of_whom_to_ask()
        => Assert.All(new[] { DiagnosisSample.Card(DiagnosisSample.Complete), Tool.Run("cpom", "plan", Sample.Any, "--json").Output }, document =>
        {
            using var file = new TemporaryFile(document);
            var result = Tool.Run("diagnosis", "questionnaire", "thqse-specimen/sanitary", "--establishment", file.Name);
            Assert.Equal(2, result.ExitCode);
            Assert.Contains("[unknown-format]", result.Output, StringComparison.Ordinal);
        });

    [Fact]
    public void Of_two_establishments_none_is_taken()
    {
        using var file = new TemporaryFile("""{ "establishment": { "category": "ch", "beds": 320 }, "establishment": { "category": "ch", "beds": 3 } }""");
        var result = Tool.Run("diagnosis", "questionnaire", "thqse-specimen/sanitary", "--establishment", file.Name);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("[duplicate-member]", result.Output, StringComparison.Ordinal);
    }
}
