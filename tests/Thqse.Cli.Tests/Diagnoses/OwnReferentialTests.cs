using System.Text;
using Thqse.Cli.Commands.Diagnosis.Questionnaires;
using Thqse.Cli.Commands.Diagnosis.Scores;
using Thqse.Cli.Rendering;
using Thqse.Cli.Tests.Support;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Tests.Diagnoses;

/// <summary>What no shipped questionnaire asks and no sample answers is shown all the same.</summary>
public class OwnReferentialTests
{
    private const string Yes = """{ "options": ["yes"] }""";
    private const string No = """{ "options": ["no"] }""";
    private const string NotConcerned = """{ "notConcerned": true, "justification": "none here" }""";

    [Theory]
    [InlineData(Language.French, "sans poids, pour information", "posée : jusqu'à 500 lits ou places", "impérative", "3 questions, poids 2 dans le pilier")]
    [InlineData(Language.English, "no weight, for information", "asked: up to 500 beds or places", "imperative", "3 questions, weight 2 in the pillar")]
    public void A_question_says_its_weight_and_of_whom_it_is_asked(Language language, params string[] said)
    {
        var whole = Shown(page => QuestionnaireView.Fill(page, OwnReferential.Gardens["garden/short"], null, language));
        Assert.All(said, each => Assert.Contains(each, whole, StringComparison.Ordinal));
        Assert.Matches(language == Language.English ? "asked: activity .* or .* and .* or " : "posée : activité .* ou .* et .* ou ", whole);
    }

    [Theory]
    [InlineData(Language.French, "le score y suffit, des conditions du niveau ne sont pas remplies", "Vert : le pilier « Dedans » a 0,0 sur 100, il faut 50.")]
    [InlineData(Language.English, "the score is enough, conditions of the level do not hold", "Green: the pillar \"Inside\" has 0.0 out of 100, 50 is needed.")]
    public void A_level_that_another_condition_refuses_is_said_to_be_refused_by_it(Language language, params string[] said)
    {
        var shown = Score(language, ("trees", Yes), ("bees", No), ("moss", Yes), ("ferns", No));
        Assert.All(said, each => Assert.Contains(each, shown, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.French, "69,96 sur 100", "il manque 0,04 point", "99,96")]
    [InlineData(Language.English, "69.96 out of 100", "0.04 points missing", "99.96")]
    public void A_score_just_under_a_limit_is_not_shown_as_the_limit(Language language, params string[] said)
    {
        const string Document = """
            {
              "format": "thqse.referential/1", "id": "edge", "version": "1.0.0", "label": { "fr": "Bord", "en": "Edge" }, "notice": { "fr": "Exemple.", "en": "An example." },
              "pillars": [{ "id": "a", "label": { "fr": "A", "en": "A" } }, { "id": "b", "label": { "fr": "B", "en": "B" } }],
              "themes": [{ "id": "a-1", "pillar": "a", "label": { "fr": "A 1", "en": "A 1" } }, { "id": "b-1", "pillar": "b", "label": { "fr": "B 1", "en": "B 1" } }],
              "levels": [{ "id": "bronze", "label": { "fr": "Bronze", "en": "Bronze" }, "from": 70 }],
              "questionnaires": [{ "id": "edge/all", "version": "1.0.0", "label": { "fr": "Tout", "en": "All" }, "questions": [
                { "id": "a-1", "theme": "a-1", "weight": 1, "text": { "fr": "A ?", "en": "A?" }, "options": [{ "id": "some", "points": 9996, "label": { "fr": "x", "en": "x" } }, { "id": "all", "points": 10000, "label": { "fr": "y", "en": "y" } }] },
                { "id": "b-1", "theme": "b-1", "weight": 1, "text": { "fr": "B ?", "en": "B?" }, "options": [{ "id": "some", "points": 3996, "label": { "fr": "x", "en": "x" } }, { "id": "all", "points": 10000, "label": { "fr": "y", "en": "y" } }] }
              ] }]
            }
            """;
        var referential = Referential.Load(new MemoryStream(Encoding.UTF8.GetBytes(Document)));
        var response = ResponseDocument.Read("""
            { "format": "thqse.questionnaire-response/1", "questionnaire": "edge/all", "establishment": { "category": "ch", "beds": 320 },
              "answers": { "a-1": { "options": ["some"] }, "b-1": { "options": ["some"] } } }
            """, [referential]).ResponseOrThrow();
        var shown = Shown(page => ScoreView.Fill(page, response, response.Score(), language));

        Assert.All(said, each => Assert.Contains(each, shown, StringComparison.Ordinal));
        Assert.DoesNotContain(language == Language.French ? "70,0" : "70.0", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(language == Language.French ? "100,0" : "100.0", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.French, "1 réponse gardée à ce qui n'est pas demandé à cet établissement, sans effet : lawn.")]
    [InlineData(Language.English, "1 answer kept to what is not asked of this establishment, without effect: lawn.")]
    public void An_answer_to_what_is_not_asked_is_told(Language language, string said)
        => Assert.Contains(said, Score(language, ("trees", Yes), ("bees", No), ("moss", Yes), ("ferns", No), ("lawn", Yes)), StringComparison.Ordinal);

    [Theory]
    [InlineData(Language.French, "pas de niveau : trop de questions sont déclarées non concernées")]
    [InlineData(Language.English, "no level: too many questions are said not to concern")]
    public void A_level_is_not_bought_by_what_does_not_concern(Language language, string said)
        => Assert.Contains(said, Score(language, ("trees", Yes), ("bees", No), ("moss", Yes), ("ferns", NotConcerned)), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData(Language.French, "Rien : chaque question a sa meilleure réponse.", "score, · le reste jusqu'à 100.", "Toutes les questions posées ont une réponse.")]
    [InlineData(Language.English, "Nothing: every question has its best answer.", "score, · the rest up to 100.", "Every question asked is answered.")]
    public void At_its_best_a_response_has_nothing_to_gain(Language language, params string[] said)
    {
        var shown = Score(language, ("trees", Yes), ("bees", Yes), ("moss", Yes), ("ferns", Yes));
        Assert.All(said, each => Assert.Contains(each, shown, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Language.French, "Aucune question ne s'applique : pas de score.")]
    [InlineData(Language.English, "No question applies: no score.")]
    public void Where_nothing_applies_there_is_no_score_and_no_level(Language language, string said)
    {
        var shown = Score(language, ("trees", NotConcerned), ("bees", NotConcerned), ("moss", NotConcerned), ("ferns", NotConcerned));
        Assert.Contains(said, shown, StringComparison.Ordinal);
        Assert.DoesNotContain("█", shown.Split(language == Language.English ? "Pillars" : "Piliers")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void What_is_not_concerned_in_part_is_flagged_under_its_theme(Language language)
    {
        var response = OwnReferential.Response(("trees", NotConcerned), ("bees", Yes), ("moss", No), ("ferns", Yes));
        var shown = Score(language, response);
        var flags = response.Score().Themes.Where(theme => theme.Score.IsApplicable).SelectMany(theme => theme.Score.Flags).ToList();
        Assert.All(flags, flag => Assert.Contains(Thqse.Sdk.Messages.DiagnosisMessages.Label(flag, language), shown, StringComparison.OrdinalIgnoreCase));
    }

    private static string Score(Language language, params (string Question, string Answer)[] answers) => Score(language, OwnReferential.Response(answers));

    private static string Score(Language language, QuestionnaireResponse response) => Shown(page => ScoreView.Fill(page, response, response.Score(), language));

    private static string Shown(Action<Page> fill)
    {
        var page = new Page(120, Signs.Unicode);
        fill(page);
        return string.Join(' ', string.Join(' ', page.Lines).Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
    }
}
