using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts.Attack;

/// <summary>
/// Cohorts to attack, each by its number, always the same: small groups, groups inside groups, themes that do not concern everybody, and scores of every kind of
/// spread: anywhere, on four steps, close together, nearly all at an end, by category, all the same.
/// </summary>
internal static class AttackedCohorts
{
    public const int Bronze = 60;
    public const int Gold = 80;

    private static readonly string[] Categories = ["chu", "ch", "espic", "clinic"];
    private static readonly int[] Beds = [40, 320, 800];
    private static readonly string[] Departments = ["09", "31", "65"];

    public static ScoreCard[] Of(int number, Structure structure)
    {
        var random = new Random(number);
        var spread = random.Next(6);
        var bases = Enumerable.Range(0, 8).Select(_ => random.Next(3) == 0 ? random.Next(2) * 100 : random.Next(101)).ToArray();
        var notConcerned = random.Next(3) == 0 ? 0 : random.Next(35);
        var (categories, sizes, departments) = (1 + random.Next(Categories.Length), 1 + random.Next(Beds.Length), 1 + random.Next(Departments.Length));
        return [.. Enumerable.Range(0, 5 + random.Next(24)).Select(_ =>
        {
            var category = Math.Min(random.Next(categories), random.Next(categories));
            return Card(
                structure,
                Categories[category],
                Beds[Math.Min(random.Next(sizes), random.Next(sizes))],
                Departments[random.Next(departments)],
                [.. Enumerable.Range(0, Structure.Ends).Select(theme => theme != 0 && random.Next(100) < notConcerned ? null : (int?)Score(random, spread, bases[spread == 4 ? category : theme]))]);
        })];
    }

    public static string Option(int score) => FormattableString.Invariant($"{score}");

    private static int Score(Random random, int spread, int own) => spread switch
    {
        0 => random.Next(101),
        1 => new[] { 0, 33, 67, 100 }[random.Next(4)],
        2 or 4 => Math.Clamp(own + random.Next(-3, 4), 0, 100),
        3 => random.Next(8) == 0 ? random.Next(101) : own < 50 ? 0 : 100,
        _ => own,
    };

    private static ScoreCard Card(Structure structure, string category, int beds, string department, int?[] scores)
    {
        var answers = new JsonObject(structure.Questions.Zip(scores, (question, score) => KeyValuePair.Create<string, JsonNode?>(question, score is { } known
            ? new JsonObject { ["options"] = new JsonArray(Option(known)) }
            : new JsonObject { ["notConcerned"] = true, ["justification"] = "no park" })));
        var response = new JsonObject
        {
            ["format"] = ResponseDocument.Format,
            ["questionnaire"] = structure.Questionnaire.Id,
            ["establishment"] = new JsonObject { ["category"] = category, ["beds"] = beds, ["department"] = department },
            ["answers"] = answers,
        };
        return ResponseDocument.Read(response.ToJsonString(), [structure.Questionnaire.Referential]).ResponseOrThrow().Score();
    }

}
