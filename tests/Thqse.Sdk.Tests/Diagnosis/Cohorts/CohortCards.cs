using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts;

/// <summary>Score cards with a score that is wanted: both themes of one pillar score it, the second one only where it concerns.</summary>
internal static class CohortCards
{
    private static readonly Questionnaire Questionnaire = Sketch.Load(Document().ToJsonString())[Sketch.QuestionnaireId];

    public static ScoreCard Card(
        decimal score, string category = "ch", int beds = 320, string? department = null, bool concerned = true, bool complete = true, string? name = null,
        NotConcernedPolicy policy = NotConcernedPolicy.LeftOut)
    {
        var answers = new JsonObject { ["a-1"] = new JsonObject { ["options"] = new JsonArray(Option(score)) } };
        if (!concerned)
        {
            answers["b-1"] = new JsonObject { ["notConcerned"] = true, ["justification"] = "no park" };
        }
        else if (complete)
        {
            answers["b-1"] = new JsonObject { ["options"] = new JsonArray(Option(score)) };
        }

        var establishment = new JsonObject { ["category"] = category, ["beds"] = beds };
        if (department is not null)
        {
            establishment["department"] = department;
        }

        if (name is not null)
        {
            establishment["name"] = name;
        }

        var response = new JsonObject { ["format"] = ResponseDocument.Format, ["questionnaire"] = Questionnaire.Id, ["establishment"] = establishment, ["answers"] = answers };
        return ResponseDocument.Read(response.ToJsonString(), [Questionnaire.Referential]).ResponseOrThrow().Score(new ScoringPolicy(policy));
    }

    public static ScoreCard[] Cards(int count, string category = "ch", int beds = 320, string? department = null, decimal from = 10)
        => [.. Enumerable.Range(0, count).Select(index => Card(from + index, category, beds, department))];

    /// <summary>A card of another version of the questionnaire.</summary>
    public static ScoreCard OfAnotherVersion()
    {
        var document = JsonNode.Parse(ScoreCardDocument.Write(Card(50)))!;
        document["questionnaire"]!["version"] = "2.0.0";
        return ScoreCardDocument.Read(document.ToJsonString()).CardOrThrow();
    }

    public static CohortGroup Group(CohortReport report, CohortDimension dimension, string? key)
        => report.Groups.Single(group => group.Dimension == dimension && group.Key == key);

    private static string Option(decimal score) => FormattableString.Invariant($"{score}");

    private static JsonObject Document()
    {
        var options = new JsonObject(Enumerable.Range(0, 101).Select(score => KeyValuePair.Create<string, JsonNode?>(Option(score), score)));
        return Sketch.Document(new JsonObject
        {
            ["pillars"] = new JsonArray("p"),
            ["themes"] = new JsonObject { ["a"] = "p", ["b"] = "p" },
            ["levels"] = new JsonObject { ["bronze"] = 70 },
            ["questions"] = new JsonObject
            {
                ["a-1"] = new JsonObject { ["theme"] = "a", ["options"] = options.DeepClone() },
                ["b-1"] = new JsonObject { ["theme"] = "b", ["options"] = options.DeepClone() },
            },
        });
    }
}
