using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Referentials;

/// <summary>Where something is wrong in a referential, in words and as a pointer. Identifiers may have slashes themselves.</summary>
public class ReferentialPlaceTests
{
    private static readonly Referential Referential = Sketch.Load("""
        {
          "format": "thqse.referential/1", "id": "places", "version": "1.0.0", "label": { "fr": "Lieux", "en": "Places" }, "notice": { "fr": "Essai", "en": "A test" },
          "scales": [{ "id": "usual", "options": [{ "id": "no", "points": 0, "label": { "fr": "Non", "en": "No" } }, { "id": "yes", "points": 1, "label": { "fr": "Oui", "en": "Yes" } }] }],
          "pillars": [{ "id": "care", "label": { "fr": "Soins", "en": "Care" } }],
          "themes": [{ "id": "night", "pillar": "care", "label": { "fr": "Nuit", "en": "Night" } }],
          "levels": [{ "id": "gold", "from": 80, "label": { "fr": "Or", "en": "Gold" } }],
          "questionnaires": [
            { "id": "places", "version": "1.0.0", "label": { "fr": "Court", "en": "Short" }, "questions": [{ "id": "q", "theme": "night", "text": { "fr": "Q ?", "en": "Q?" }, "scale": "usual" }] },
            { "id": "places/full", "version": "1.0.0", "label": { "fr": "Long", "en": "Long" }, "questions": [
              { "id": "q", "theme": "night", "text": { "fr": "Q ?", "en": "Q?" }, "scale": "usual" },
              { "id": "q/2", "theme": "night", "text": { "fr": "Q ?", "en": "Q?" }, "options": [{ "id": "none", "points": 0, "label": { "fr": "Rien", "en": "None" } }, { "id": "all", "points": 1, "label": { "fr": "Tout", "en": "All" } }] }] }
          ]
        }
        """);

    [Theory]
    [InlineData("label", "/label", "Intitulé", "Label")]
    [InlineData("notice", "/notice", "Avertissement", "Notice")]
    [InlineData("pillars", "/pillars", "Piliers", "Pillars")]
    [InlineData("pillars/care", "/pillars/0", "Piliers, care", "Pillars, care")]
    [InlineData("themes/night", "/themes/0", "Thèmes, night", "Themes, night")]
    [InlineData("levels", "/levels", "Niveaux", "Levels")]
    [InlineData("levels/gold", "/levels/0", "Niveaux, gold", "Levels, gold")]
    [InlineData("scales/usual", "/scales/0", "Échelles, usual", "Scales, usual")]
    [InlineData("scales/usual/yes", "/scales/0/options/1", "Échelles, usual, réponse yes", "Scales, usual, answer yes")]
    [InlineData("scales/usual/perhaps", "/scales/0/options", "Échelles, usual, réponse perhaps", "Scales, usual, answer perhaps")]
    [InlineData("scales/other/yes", "/scales", "Échelles, other, réponse yes", "Scales, other, answer yes")]
    [InlineData("questionnaires", "/questionnaires", "Questionnaires", "Questionnaires")]
    [InlineData("questionnaires/places", "/questionnaires", "Questionnaires, places", "Questionnaires, places")]
    [InlineData("places", "/questionnaires/0", "Questionnaire places", "Questionnaire places")]
    [InlineData("places/q", "/questionnaires/0/questions/0", "Questionnaire places, question q", "Questionnaire places, question q")]
    [InlineData("places/full", "/questionnaires/1", "Questionnaire places/full", "Questionnaire places/full")]
    [InlineData("places/full/q", "/questionnaires/1/questions/0", "Questionnaire places/full, question q", "Questionnaire places/full, question q")]
    [InlineData("places/full/q/2", "/questionnaires/1/questions/1", "Questionnaire places/full, question q/2", "Questionnaire places/full, question q/2")]
    [InlineData("places/full/q/2/all", "/questionnaires/1/questions/1/options/1", "Questionnaire places/full, question q/2, réponse all", "Questionnaire places/full, question q/2, answer all")]
    [InlineData("places/full/q/2/evidence", "/questionnaires/1/questions/1/evidence", "Questionnaire places/full, question q/2, preuve", "Questionnaire places/full, question q/2, evidence")]
    [InlineData("places/full/q/2/unit", "/questionnaires/1/questions/1/answer/unit", "Questionnaire places/full, question q/2, unité", "Questionnaire places/full, question q/2, unit")]
    [InlineData("places/full/none", "/questionnaires/1", "Questionnaire places/full, réponse none", "Questionnaire places/full, answer none")]
    [InlineData("elsewhere/q", "/elsewhere", "elsewhere, q", "elsewhere, q")]
    public void A_place_is_said_in_words_and_as_a_pointer(string place, string pointer, string french, string english)
    {
        var finding = new ReferentialFinding(ReferentialFindingCode.DuplicateId, place, "x");

        Assert.Equal((pointer, french, english), (Referential.PointerOf(finding), finding.Where(Referential, Language.French), finding.Where(Referential, Language.English)));
    }
}
