using System.Text;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Tests.Support;

/// <summary>A small referential with what no shipped one has: audiences of every kind, a question without weight, a level with another condition.</summary>
internal static class OwnReferential
{
    private const string NoOrYes = """
        "options": [{ "id": "no", "points": 0, "label": { "fr": "Non", "en": "No" } }, { "id": "yes", "points": 1, "label": { "fr": "Oui", "en": "Yes" } }]
        """;

    /// <summary>As a file has it.</summary>
    public const string Document = $$"""
        {
          "format": "thqse.referential/1", "id": "garden", "version": "1.0.0",
          "label": { "fr": "Jardins", "en": "Gardens" }, "notice": { "fr": "Exemple.", "en": "An example." },
          "pillars": [{ "id": "outside", "label": { "fr": "Dehors", "en": "Outside" } }, { "id": "inside", "label": { "fr": "Dedans", "en": "Inside" } }],
          "themes": [
            { "id": "garden", "pillar": "outside", "weight": 2, "label": { "fr": "Jardin", "en": "Garden" } },
            { "id": "roof", "pillar": "outside", "label": { "fr": "Toit", "en": "Roof" } },
            { "id": "plants", "pillar": "inside", "label": { "fr": "Plantes", "en": "Plants" } }
          ],
          "levels": [{ "id": "green", "label": { "fr": "Vert", "en": "Green" }, "from": 40, "gates": [{ "pillar": "inside", "minimum": 50 }] }],
          "questionnaires": [{
            "id": "garden/short", "version": "1.0.0", "label": { "fr": "Court", "en": "Short" },
            "questions": [
              { "id": "trees", "theme": "garden", "weight": 10, "text": { "fr": "Des arbres ?", "en": "Any trees?" }, {{NoOrYes}} },
              { "id": "bees", "theme": "garden", "weight": 0, "text": { "fr": "Des ruches ?", "en": "Beehives?" }, {{NoOrYes}} },
              { "id": "lawn", "theme": "garden", "weight": 1, "imperative": true, "askedOf": { "minBeds": 1000 }, "text": { "fr": "Une pelouse ?", "en": "A lawn?" }, {{NoOrYes}} },
              { "id": "moss", "theme": "roof", "weight": 1, "askedOf": { "maxBeds": 500 }, "text": { "fr": "De la mousse ?", "en": "Moss?" }, {{NoOrYes}} },
              { "id": "ferns", "theme": "plants", "weight": 1, "askedOf": { "activities": ["mco", "had"], "categories": ["ch", "clinic"] }, "text": { "fr": "Des fougères ?", "en": "Ferns?" }, {{NoOrYes}} }
            ]
          }]
        }
        """;

    public static Referential Gardens { get; } = Referential.Load(new MemoryStream(Encoding.UTF8.GetBytes(Document)));

    /// <summary>The response of a hospital: each answer is the text of its object.</summary>
    public static QuestionnaireResponse Response(params (string Question, string Answer)[] answers) => ResponseDocument.Read(ResponseText(answers), [Gardens]).ResponseOrThrow();

    /// <summary>The same, as a file has it.</summary>
    public static string ResponseText(params (string Question, string Answer)[] answers)
    {
        var all = string.Join(", ", answers.Select(answer => $"\"{answer.Question}\": {answer.Answer}"));
        return $$"""
            { "format": "thqse.questionnaire-response/1", "questionnaire": "garden/short", "establishment": { "category": "ch", "beds": 320, "activities": ["mco"] }, "answers": { {{all}} } }
            """;
    }
}
