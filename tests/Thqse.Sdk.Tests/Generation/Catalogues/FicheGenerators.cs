using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Thqse.Sdk.Tests.Generation.Catalogues;

/// <summary>What a fiche asks and of whom: rows that share everybody out between them, a rule for each year, a period.</summary>
internal static class FicheGenerators
{
    private static readonly string[] Measures =
    [
        """{ "id": "visits", "kind": "count" }""", """{ "id": "sites", "kind": "count", "maximum": 12 }""", """{ "id": "desk", "kind": "flag" }""",
        """{ "id": "share", "kind": "rate", "proportion": true }""", """{ "id": "ratio", "kind": "rate" }""",
    ];

    private static readonly string[] Milestones = ["""{ "id": "plan" }""", """{ "id": "team" }"""];
    private static readonly string[] Options = ["""{ "id": "kitchen" }""", """{ "id": "laundry" }"""];

    /// <summary>Ways of sharing everybody out; in each, one row is for each establishment.</summary>
    private static readonly string[][] Partitions =
    [
        ["""{}"""],
        ["""{ "sizes": ["small"] }""", """{ "sizes": ["medium", "large"] }"""],
        ["""{ "sizes": ["small", "medium"] }""", """{ "sizes": ["large"] }"""],
        ["""{ "categories": ["chu"], "departments": ["31"] }""", """{ "categories": ["chu"], "exceptDepartments": ["31"] }""", """{ "categories": ["ch", "espic", "clinic"] }"""],
        ["""{ "ghtMember": true }""", """{ "ghtMember": false }"""],
        ["""{ "engaged": true }""", """{ "engaged": false }"""],
        ["""{ "activities": ["psychiatry", "usld"] }""", """{ "withoutActivities": ["psychiatry", "usld"] }"""],
        ["""{ "option": "kitchen" }""", """{ "option": "laundry" }"""],
        ["""{ "ghtMember": true, "option": "kitchen" }""", """{ "ghtMember": true, "option": "laundry" }""", """{ "ghtMember": false }"""],
    ];

    public static Gen<JsonObject> Fiche(GeneratedYears years) => AnyFiche(years).Where(UsesItsTarget);

    private static Gen<JsonObject> AnyFiche(GeneratedYears years) =>
        from partition in Gen.Elements(Partitions)
        from chosen in Gen.Elements("visits", "share", "ratio")
        from floor in Gen.Elements(0m, 10, 12.5m)
        from rows in Gen.CollectToArray(partition.Select((who, index) => Row(years, chosen, who, index, partition.Length > 1)), row => row)
        from evidence in Gen.Choose(0, 2).SelectMany(count => Evidence(years).ArrayOf(count))
        from comment in Gen.Elements<bool?>(null, true, false)
        select Assembled(rows, evidence, comment, chosen, floor);

    private static Gen<JsonObject> Row(GeneratedYears years, string chosen, string who, int index, bool canBeLeftOut) =>
        from rules in Gen.CollectToArray(years.Targeted.Select(year => RuleGenerators.Cell(years, year, chosen)), rule => rule)
        from period in Gen.Frequency((1, Gen.Constant<JsonObject?>(null)), (4, RuleGenerators.Period(years, chosen).Select(JsonObject? (rule) => rule)))
        from sum in Gen.Frequency((2, Gen.Constant<string?>(null)), (3, Gen.Elements<string?>("visits", "sites")))
        from isLeftOut in Gen.Frequency((7, Gen.Constant(false)), (1, Gen.Constant(canBeLeftOut)))
        from reason in Gen.Elements("not-concerned", "without-object")
        select isLeftOut
            ? Labelled(new JsonObject { ["id"] = $"row-{index}", ["who"] = JsonNode.Parse(who), ["notApplicable"] = reason })
            : Filled(Labelled(new JsonObject { ["id"] = $"row-{index}", ["who"] = JsonNode.Parse(who) }), years, rules, period, sum);

    private static JsonObject Filled(JsonObject row, GeneratedYears years, JsonObject[] rules, JsonObject? period, string? sum)
    {
        row["cells"] = new JsonObject(years.Targeted.Zip(rules, (year, rule) => KeyValuePair.Create<string, JsonNode?>(FormattableString.Invariant($"{year}"), At(rule))));
        if (period is not null)
        {
            row["period"] = At(period);
        }

        if (sum is not null)
        {
            row["addsUp"] = sum;
        }

        return row;
    }

    private static Gen<JsonObject> Evidence(GeneratedYears years) =>
        from isOfSomeYears in Gen.Elements(false, true)
        from some in Gen.Elements(years.Targeted).NonEmptyListOf()
        select isOfSomeYears
            ? At(new JsonObject { ["fr"] = "Bilan", ["en"] = "Review", ["years"] = new JsonArray([.. some.Distinct().Order().Select(year => (JsonNode)year)]) })
            : At(new JsonObject { ["fr"] = "Bilan", ["en"] = "Review" });

    private static JsonObject Assembled(JsonObject[] rows, JsonObject[] evidence, bool? comment, string chosen, decimal floor)
    {
        var text = string.Concat(rows.Select(row => row.ToJsonString()));
        var fiche = new JsonObject
        {
            ["measures"] = Used(Measures, text),
            ["milestones"] = Used(Milestones, text),
            ["options"] = Used(Options, text),
            ["rows"] = new JsonArray([.. rows]),
            ["evidence"] = new JsonArray([.. evidence]),

            // It says of every period that it is not judged as it is stated: what is generated states none.
            ["ledger"] = new JsonArray(JsonNode.Parse("""
                { "period": true, "shows": { "fr": "un total", "en": "a total" }, "lines": "135", "applied": { "fr": "tel quel", "en": "as it is" }, "confidence": "strong" }
                """)),
        };
        if (text.Contains("chosenTarget", StringComparison.Ordinal))
        {
            fiche["chosenTarget"] = At(new JsonObject { ["measure"] = chosen, ["above"] = floor });
            fiche["measures"] = Used(Measures, text + $"\"{chosen}\"");
        }

        if (comment is not null)
        {
            fiche["comment"] = At(new JsonObject { ["required"] = comment, ["fr"] = "Précisions", ["en"] = "Details" });
        }

        return fiche;
    }

    /// <summary>A target that is only set, and of which no rule judges the measure, would be of a measure that is declared for nothing.</summary>
    private static bool UsesItsTarget(JsonObject fiche)
        => fiche["chosenTarget"] is not { } target || fiche["rows"]!.ToJsonString().Contains($"\"measure\":{target["measure"]!.ToJsonString()}", StringComparison.Ordinal);

    /// <summary>Those that the rows name: a sound catalogue declares nothing that it does not use.</summary>
    private static JsonArray Used(string[] declarations, string text)
        => new([.. declarations.Select(each => JsonNode.Parse(each)!.AsObject()).Where(each => text.Contains($"\"{each["id"]}\"", StringComparison.Ordinal)).Select(Labelled)]);

    private static JsonObject Labelled(JsonObject node)
    {
        var id = node["id"]!.GetValue<string>();
        node["label"] = new JsonObject { ["fr"] = id, ["en"] = id };
        return At(node);
    }

    /// <summary>Anywhere among the targets of the fiche.</summary>
    private static JsonObject At(JsonObject node)
    {
        var made = node.DeepClone().AsObject();
        made["lines"] = "135";
        return made;
    }
}
