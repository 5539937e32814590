using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Generation.Responses;

/// <summary>Smaller referentials: the same with something less, large things first, as long as they are sound.</summary>
public static class ReferentialShrinker
{
    public static IEnumerable<LoadedReferential> Smaller(LoadedReferential given)
    {
        var (pillars, themes) = (given.Referential.Pillars, given.Referential.Themes);
        IEnumerable<Action<JsonObject>> changes =
        [
            .. pillars.Where(_ => pillars.Count > 1).Select(Action<JsonObject> (pillar) => document => RemovePillar(document, pillar.Id)),
            .. themes.Where(_ => themes.Count > 1).Select(Action<JsonObject> (theme) => document => RemoveThemes(document, [theme.Id])),
            .. given.Referential.Levels.Select(Action<JsonObject> (level) => document => RemoveWhere(document["levels"]!, "id", [level.Id])),
            .. given.Referential.Questionnaires.SelectMany(each => each.Questions).Select(Action<JsonObject> (question) => document => RemoveQuestion(document, question.Id)),
            .. given.Referential.Questionnaires.SelectMany(each => each.Questions).Select(Action<JsonObject> (question) => document => Simplify(document, question.Id)),
        ];
        return changes.Select(given.TryChange).OfType<LoadedReferential>()
            .Where(smaller => smaller.ToString().Length < given.ToString().Length && smaller.Referential.Questionnaires.All(each => each.Questions.Count > 0) && smaller.Referential.Check().Count == 0);
    }

    private static void RemovePillar(JsonObject document, string pillar)
    {
        RemoveThemes(document, [.. document["themes"]!.AsArray().Where(theme => Text(theme!, "pillar") == pillar).Select(theme => Text(theme!, "id"))]);
        RemoveWhere(document["pillars"]!, "id", [pillar]);
        foreach (var level in document["levels"]!.AsArray())
        {
            if (level!["gates"] is { } gates)
            {
                RemoveWhere(gates, "pillar", [pillar]);
            }
        }
    }

    private static void RemoveThemes(JsonObject document, string[] themes)
    {
        RemoveWhere(document["themes"]!, "id", themes);
        foreach (var questionnaire in document["questionnaires"]!.AsArray())
        {
            RemoveWhere(questionnaire!["questions"]!, "theme", themes);
        }
    }

    private static void RemoveQuestion(JsonObject document, string id)
    {
        foreach (var questionnaire in document["questionnaires"]!.AsArray())
        {
            RemoveWhere(questionnaire!["questions"]!, "id", [id]);
        }
    }

    /// <summary>A question without its particulars.</summary>
    private static void Simplify(JsonObject document, string id)
    {
        foreach (var question in document["questionnaires"]!.AsArray().SelectMany(each => each!["questions"]!.AsArray()).Where(each => Text(each!, "id") == id))
        {
            foreach (var particular in new[] { "weight", "multiple", "imperative", "askedOf" })
            {
                question!.AsObject().Remove(particular);
            }
        }
    }

    private static void RemoveWhere(JsonNode list, string member, string[] values)
    {
        foreach (var item in list.AsArray().Where(item => item![member] is { } value && values.Contains(value.GetValue<string>())).ToArray())
        {
            list.AsArray().Remove(item);
        }
    }

    private static string Text(JsonNode node, string name) => node[name]?.GetValue<string>() ?? string.Empty;
}
