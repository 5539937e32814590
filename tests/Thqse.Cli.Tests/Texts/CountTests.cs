using Thqse.Cli.Batches;
using Thqse.Cli.Commands.Cpom.Fiches;
using Thqse.Cli.Commands.Diagnosis;
using Thqse.Cli.Commands.Diagnosis.Actions;
using Thqse.Cli.Commands.Diagnosis.Cohorts;
using Thqse.Cli.Commands.Diagnosis.Merging;
using Thqse.Cli.Commands.Diagnosis.Questionnaires;
using Thqse.Cli.Commands.Diagnosis.Scores;
using Thqse.Cli.Texts;
using Thqse.Sdk;

namespace Thqse.Cli.Tests.Texts;

public class CountTests
{
    [Theory]
    [InlineData(0, "0 question", "0 questions")]
    [InlineData(1, "1 question", "1 question")]
    [InlineData(2, "2 questions", "2 questions")]
    public void Questions_are_counted_as_each_language_does(int count, string french, string english)
    {
        Assert.Equal(french, new QuestionnaireTexts(Language.French).Questions(count));
        Assert.Equal(english, new QuestionnaireTexts(Language.English).Questions(count));
    }

    [Theory]
    [InlineData(1, "Et 1 autre question : --json.", "And 1 other question: --json.")]
    [InlineData(2, "Et 2 autres questions : --json.", "And 2 other questions: --json.")]
    public void Other_gains_are_counted(int count, string french, string english)
    {
        Assert.Equal(french, new ScoreTexts(Language.French).OtherGains(count));
        Assert.Equal(english, new ScoreTexts(Language.English).OtherGains(count));
    }

    [Theory]
    [InlineData(1, "1, la seule question posée", "1, the only question asked")]
    [InlineData(3, "3, toutes les questions posées", "3, every question asked")]
    public void A_theme_without_an_answer_says_how_many_are_missing(int count, string french, string english)
    {
        Assert.Equal(french, new ScoreTexts(Language.French).AllOf(count));
        Assert.Equal(english, new ScoreTexts(Language.English).AllOf(count));
    }

    [Theory]
    [InlineData("0", "0 point", "0 points")]
    [InlineData("1", "1 point", "1 point")]
    [InlineData("1.5", "1,5 point", "1.5 points")]
    [InlineData("2", "2 points", "2 points")]
    [InlineData("0.0004", "0,0004 point", "0.0004 points")]
    public void Points_that_are_missing_are_never_said_to_be_none(string points, string french, string english)
    {
        var value = decimal.Parse(points, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(french, new DiagnosisTexts(Language.French).Points(value));
        Assert.Equal(english, new DiagnosisTexts(Language.English).Points(value));
    }

    [Theory]
    [InlineData(1, "1 établissement", "1 establishment")]
    [InlineData(5, "5 établissements", "5 establishments")]
    public void Establishments_are_counted(int count, string french, string english)
    {
        Assert.Equal(french, new CohortTexts(Language.French).Establishments(count));
        Assert.Equal(english, new CohortTexts(Language.English).Establishments(count));
    }

    [Theory]
    [InlineData(0, true, ".", ".")]
    [InlineData(2, true, " (rien ne s'y applique).", " (nothing applies).")]
    [InlineData(2, false, " (réponses manquantes, ou rien ne s'y applique).", " (answers missing, or nothing applies).")]
    public void Those_left_out_are_left_out_for_a_reason(int leftOut, bool includesIncomplete, string french, string english)
    {
        Assert.Equal(french, new CohortTexts(Language.French).LeftOutWhy(leftOut, includesIncomplete));
        Assert.Equal(english, new CohortTexts(Language.English).LeftOutWhy(leftOut, includesIncomplete));
    }

    [Theory]
    [InlineData(0, "interrompu après 0 ligne entière.", "interrupted after 0 whole lines.")]
    [InlineData(1, "interrompu après 1 ligne entière.", "interrupted after 1 whole line.")]
    [InlineData(2, "interrompu après 2 lignes entières.", "interrupted after 2 whole lines.")]
    public void Whole_lines_are_counted(int count, string french, string english)
    {
        Assert.Equal(french, new BatchTexts(Language.French).Interrupted(count));
        Assert.Equal(english, new BatchTexts(Language.English).Interrupted(count));
    }

    [Theory]
    [InlineData(1, "1 réponse réunie", "1 response merged")]
    [InlineData(2, "2 réponses réunies", "2 responses merged")]
    public void Responses_that_are_merged_are_counted(int count, string french, string english)
    {
        Assert.Equal(french, new MergeTexts(Language.French).Title(count));
        Assert.Equal(english, new MergeTexts(Language.English).Title(count));
    }

    [Theory]
    [InlineData(0, "0 question posée sur 3", "0 of 3 questions asked")]
    [InlineData(1, "1 question posée sur 3", "1 of 3 questions asked")]
    [InlineData(2, "2 questions posées sur 3", "2 of 3 questions asked")]
    public void Questions_that_are_asked_are_counted(int count, string french, string english)
    {
        Assert.Equal(french, new QuestionnaireTexts(Language.French).Asked(count, all: 3));
        Assert.Equal(english, new QuestionnaireTexts(Language.English).Asked(count, all: 3));
    }

    [Theory]
    [InlineData(0, ", 0 place", ", 0 places")]
    [InlineData(1, ", 1 place", ", 1 place")]
    [InlineData(2, ", 2 places", ", 2 places")]
    public void Places_are_counted(int places, string french, string english)
    {
        var establishment = new Establishment(EstablishmentCategory.MedicoSocial, beds: places);
        Assert.EndsWith(french, new EstablishmentTexts(Language.French).Who(establishment), StringComparison.Ordinal);
        Assert.EndsWith(english, new EstablishmentTexts(Language.English).Who(establishment), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "0 faite, 2 en retard, 3 à faire.", "0 done, 2 late, 3 to do.")]
    [InlineData(1, "1 faite, 2 en retard, 3 à faire.", "1 done, 2 late, 3 to do.")]
    [InlineData(2, "2 faites, 2 en retard, 3 à faire.", "2 done, 2 late, 3 to do.")]
    public void Actions_are_counted(int done, string french, string english)
    {
        Assert.Equal(french, new ActionsTexts(Language.French).Counts(done, late: 2, due: 3));
        Assert.Equal(english, new ActionsTexts(Language.English).Counts(done, late: 2, due: 3));
    }

    [Theory]
    [InlineData(true, "Commentaire obligatoire", "Comment required")]
    [InlineData(false, "Commentaire", "Comment")]
    public void A_comment_is_said_to_be_required_where_it_is(bool isRequired, string french, string english)
    {
        Assert.Equal(french, new FicheTexts(Language.French).Comment(isRequired));
        Assert.Equal(english, new FicheTexts(Language.English).Comment(isRequired));
    }
}
