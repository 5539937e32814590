using System.Text.Json.Nodes;

namespace Thqse.Sdk.Tests.Generation.Responses;

/// <summary>Adds the constructs of the language to a plain sketch of a referential: each here and there, so that they meet each other.</summary>
internal static class RichReferentials
{
    private const string Scale = """{ "low": 0, "middle": 1, "high": 4 }""";

    /// <param name="sketch">The sketch; it is changed.</param>
    /// <param name="random">What decides.</param>
    public static JsonObject Enrich(JsonObject sketch, Random random)
    {
        sketch["scales"] = new JsonObject { ["maturity"] = JsonNode.Parse(Scale) };
        if (random.Next(2) == 0)
        {
            sketch["aggregation"] = "points";
        }

        if (random.Next(2) == 0)
        {
            sketch["floor"] = 0;
        }

        sketch["pillars"] = new JsonArray([.. sketch["pillars"]!.AsArray().Select(pillar => (JsonNode)new JsonObject { ["id"] = pillar!.GetValue<string>(), ["weight"] = 1 + random.Next(3) })]);
        Nest(sketch, random);
        Gate(sketch, random);
        var earlier = new List<(string Id, JsonObject Question)>();
        foreach (var (id, node) in sketch["questions"]!.AsObject().ToArray())
        {
            Change(node!.AsObject(), earlier, random, hasFloor: sketch["floor"] is not null);
            earlier.Add((id, node.AsObject()));
        }

        return sketch;
    }

    /// <summary>Puts some themes below new ones, one of them below another.</summary>
    private static void Nest(JsonObject sketch, Random random)
    {
        var themes = sketch["themes"]!.AsObject();
        foreach (var (id, theme) in themes.ToArray().Where(_ => random.Next(3) == 0))
        {
            var pillar = theme!["pillar"]!.GetValue<string>();
            var above = $"{id}-above";
            themes[above] = new JsonObject { ["pillar"] = pillar, ["weight"] = 1 + random.Next(3) };
            if (random.Next(2) == 0)
            {
                themes[above + "-top"] = new JsonObject { ["pillar"] = pillar };
                themes[above]!["parent"] = above + "-top";
                themes[above]!.AsObject().Remove("pillar");
            }

            theme["parent"] = above;
        }
    }

    private static void Gate(JsonObject sketch, Random random)
    {
        var themes = sketch["themes"]!.AsObject().Select(theme => theme.Key).ToArray();
        foreach (var (_, level) in (sketch["levels"] as JsonObject ?? []).ToArray().Where(level => level.Value is JsonObject && random.Next(2) == 0))
        {
            var gates = level!["gates"] as JsonArray ?? [];
            level["gates"] = new JsonArray(
            [
                .. gates.Select(gate => gate!.DeepClone()),
                new JsonObject { ["theme"] = themes[random.Next(themes.Length)], ["minimum"] = random.Next(101) },
                new JsonObject { ["share"] = 10 * random.Next(1, 10), ["minimum"] = random.Next(1, 101) },
            ]);
        }
    }

    private static void Change(JsonObject question, List<(string Id, JsonObject Question)> earlier, Random random, bool hasFloor)
    {
        var isImperative = question["imperative"]?.GetValue<bool>() == true;
        switch (random.Next(7))
        {
            case 0:
                Answer(question, "scale", "maturity");
                break;
            case 1:
                Answer(question, "answer", Figure(random, hasFloor));
                break;
            case 2 when !isImperative && earlier.Where(each => each.Question["sameAs"] is null).ToArray() is { Length: > 0 } sources:
                Answer(question, "sameAs", sources[random.Next(sources.Length)].Id);
                question.Remove("multiple");
                break;
            case 3 when hasFloor && question["options"] is JsonObject options:
                options["penalty"] = -1 - random.Next(3);
                break;
            case 4 when question["multiple"]?.GetValue<bool>() == true && question["options"] is JsonObject several:
                several["alone"] = new JsonObject { ["points"] = random.Next(2), ["exclusive"] = true };
                break;
        }

        if (question["sameAs"] is null && random.Next(4) == 0 && earlier.Where(each => each.Question["options"] is JsonObject).ToArray() is { Length: > 0 } asked)
        {
            var (id, source) = asked[random.Next(asked.Length)];
            var names = source["options"]!.AsObject().Select(option => option.Key).ToArray();
            question["askedIf"] = new JsonObject { ["question"] = id, [random.Next(2) == 0 ? "anyOf" : "noneOf"] = new JsonArray(names[random.Next(names.Length)]) };
        }

        if (!isImperative && random.Next(8) == 0 && question["weight"]!.GetValue<decimal>() > 0)
        {
            question["weight"] = new JsonObject { ["bySize"] = new JsonObject { ["small"] = random.Next(3), ["medium"] = 1, ["large"] = 1.5m } };
        }

        if (!isImperative && random.Next(8) == 0)
        {
            question["bonus"] = true;
        }

        if (random.Next(8) == 0)
        {
            question["notConcerned"] = false;
        }
    }

    private static void Answer(JsonObject question, string member, JsonNode value)
    {
        question.Remove("options");
        question[member] = value;
    }

    private static JsonObject Figure(Random random, bool hasFloor)
    {
        var isLowerBetter = random.Next(2) == 0;
        int[] points = [hasFloor ? random.Next(-3, 1) : 0, random.Next(1, 3), random.Next(3, 6)];
        var bands = points.Select((each, place) => (JsonNode)new JsonObject { ["from"] = place * 20, ["points"] = points[isLowerBetter ? 2 - place : place] });
        return new JsonObject { ["kind"] = random.Next(2) == 0 ? "rate" : "count", ["lowerIsBetter"] = isLowerBetter, ["bands"] = new JsonArray([.. bands]) };
    }
}
