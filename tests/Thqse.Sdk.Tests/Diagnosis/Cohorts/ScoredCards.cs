using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts;

/// <summary>Complete score cards of questionnaires whose weights are known, in which some themes do not concern.</summary>
internal static class ScoredCards
{
    public static Questionnaire Weighed { get; } = Sketch.Questionnaire("""
        { "pillars": ["p"], "themes": { "a": { "pillar": "p" }, "b": { "pillar": "p", "weight": 2 }, "c": { "pillar": "p", "weight": 5 } }, "levels": { "bronze": 50 },
          "questions": { "a-1": { "theme": "a" }, "b-1": { "theme": "b" }, "c-1": { "theme": "c" } } }
        """);

    public static Questionnaire Nested { get; } = Sketch.Questionnaire("""
        { "pillars": ["p", "q"],
          "themes": { "t": { "pillar": "p", "weight": 4 }, "a": { "pillar": "p", "parent": "t" }, "b": { "pillar": "p", "parent": "t", "weight": 2 }, "c": { "pillar": "p" }, "d": { "pillar": "q" } },
          "levels": { "bronze": 50 },
          "questions": { "a-1": { "theme": "a" }, "b-1": { "theme": "b" }, "c-1": { "theme": "c" }, "d-1": { "theme": "d" } } }
        """);

    /// <summary>A complete card, in which some themes do not concern.</summary>
    public static ScoreCard Of(Questionnaire questionnaire, NotConcernedPolicy policy, params string[] notConcerned)
    {
        return Of(questionnaire, policy, new JsonObject { ["category"] = "ch", ["beds"] = 320 }, notConcerned);
    }

    /// <summary>The same of another establishment.</summary>
    public static ScoreCard Of(Questionnaire questionnaire, NotConcernedPolicy policy, JsonObject establishment, params string[] notConcerned)
    {
        var answers = new JsonObject(questionnaire.Questions.Select(question => KeyValuePair.Create<string, JsonNode?>(question.Id, notConcerned.Contains(question.Id[..1])
            ? new JsonObject { ["notConcerned"] = true, ["justification"] = "no park" }
            : new JsonObject { ["options"] = new JsonArray("some") })));
        var response = new JsonObject
        {
            ["format"] = ResponseDocument.Format,
            ["questionnaire"] = questionnaire.Id,
            ["establishment"] = establishment,
            ["answers"] = answers,
        };
        return ResponseDocument.Read(response.ToJsonString(), [questionnaire.Referential]).ResponseOrThrow().Score(new ScoringPolicy(policy));
    }
}
