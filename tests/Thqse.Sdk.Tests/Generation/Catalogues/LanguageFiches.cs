using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Thqse.Sdk.Tests.Generation.Catalogues;

/// <summary>What a fiche asks and of whom, in the whole language: measures declared and computed, rows that share everybody out, cells that exempt, years without a target, another reading of a cell.</summary>
internal static class LanguageFiches
{
    private static readonly string[] Milestones = ["plan", "team"];

    private static readonly string[][] Shared =
    [
        ["""{}"""],
        ["""{ "attributes": { "places": { "atLeast": 60 } } }""", """{ "attributes": { "places": { "below": 60 } } }"""],
        ["""{ "attributes": { "places": { "atLeast": 60, "below": 200 } } }""", """{ "attributes": { "places": { "atLeast": 200 } } }""", """{ "attributes": { "places": { "below": 60 }, "emergency": true } }""", """{ "attributes": { "places": { "below": 60 }, "emergency": false } }"""],
        ["""{ "attributes": { "status": "public" } }""", """{ "attributes": { "status": ["profit", "non-profit"] } }"""],
        ["""{ "ghtMember": true }""", """{ "ghtMember": false }"""],
        ["""{ "engaged": true }""", """{ "engaged": false }"""],
        ["""{ "option": "kitchen" }""", """{ "option": "laundry" }"""],
    ];

    private static readonly string[][] Usual =
    [
        ["""{ "sizes": ["small"] }""", """{ "sizes": ["medium", "large"] }"""],
        ["""{ "categories": ["chu", "ch"], "attributes": { "emergency": true } }""", """{ "categories": ["chu", "ch"], "attributes": { "emergency": false } }""", """{ "categories": ["espic", "clinic"] }"""],
    ];

    private static readonly string[][] Own =
    [
        ["""{ "sizes": ["local"] }""", """{ "sizes": ["wide", "very-wide"] }"""],
        ["""{ "sizes": ["local", "wide"] }""", """{ "sizes": ["very-wide"] }"""],
        ["""{ "categories": ["ehpad"] }""", """{ "categories": ["ssiad", "dialysis"] }"""],
    ];

    public static Gen<JsonObject> Fiche(GeneratedYears years, bool isOwn) =>
        from partition in Gen.Elements(Shared.Concat(isOwn ? Own : Usual).ToArray())
        from some in Gen.Frequency((3, Gen.Constant(years.Targeted.ToArray())), (1, Gen.SubListOf(years.Targeted.ToArray()).Where(list => list.Count > 0).Select(list => list.ToArray())))
        from target in Gen.Elements(
            """{ "measure": "visits", "above": 10 }""", """{ "measure": "cost", "below": 12.5 }""", """{ "measure": "share", "above": 30 }""", """{ "measure": "margin", "below": 3 }""")
        let rules = new LanguageRules(years, JsonNode.Parse(target)!.AsObject())
        from rows in Gen.CollectToArray(partition.Select((who, index) => Row(rules, years, some, who, index, partition.Length > 1)), row => row)
        from evidence in Gen.Elements(0, 0, 1)
        from later in Gen.Elements<int?>(null, null, 0, 1, 6, 14)
        from comment in Gen.Elements<bool?>(null, true, false)
        from other in Gen.CollectToArray(some.Take(1).Select(rules.Cell), cell => cell)
        select Assembled(years, rules, some, rows, evidence, later, comment, other);

    private static Gen<JsonObject> Row(LanguageRules rules, GeneratedYears years, int[] some, string who, int index, bool canBeLeftOut) =>
        from cells in Gen.CollectToArray(some.Select(rules.Cell), cell => cell)
        from period in Gen.Frequency((1, Gen.Constant<JsonObject?>(null)), (3, rules.Period.Select(JsonObject? (rule) => rule)))
        from sum in Gen.Elements(null, null, "visits", "cost", "posts")
        from isLeftOut in Gen.Frequency((7, Gen.Constant(false)), (1, Gen.Constant(canBeLeftOut)))
        from reason in Gen.Elements("not-concerned", "without-object")
        select isLeftOut
            ? new JsonObject { ["id"] = $"row-{index}", ["label"] = Label("others"), ["who"] = JsonNode.Parse(who), ["notApplicable"] = reason }
            : Filled(new JsonObject { ["id"] = $"row-{index}", ["label"] = Label("some"), ["who"] = JsonNode.Parse(who) }, some, cells, period, sum);

    private static JsonObject Filled(JsonObject row, int[] years, JsonObject[] cells, JsonObject? period, string? sum)
    {
        row["cells"] = new JsonObject(years.Zip(cells, (year, cell) => KeyValuePair.Create<string, JsonNode?>(Name(year), cell.DeepClone())));
        if (period is not null)
        {
            row["period"] = period.DeepClone();
        }

        if (sum is not null)
        {
            row["addsUp"] = sum;
        }

        return row;
    }

    private static JsonObject Assembled(GeneratedYears years, LanguageRules rules, int[] some, JsonObject[] rows, int evidence, int? later, bool? comment, JsonObject[] other)
    {
        var ledger = new JsonArray(JsonNode.Parse("""
            { "period": true, "shows": { "en": "a total" }, "applied": { "en": "as it is" }, "confidence": "strong" }
            """));

        // Another reading of a cell: what it says, and nothing of what the applied one says.
        var changed = rows.FirstOrDefault(row => row["cells"] is not null);
        if (changed?["cells"]![Name(some[0])] is JsonObject applied)
        {
            var patch = other[0].DeepClone().AsObject();
            foreach (var (name, _) in applied.Where(member => !patch.ContainsKey(member.Key)).ToArray())
            {
                patch[name] = null;
            }

            ledger.Add(LanguageCatalogues.Reading(
                new JsonObject { ["rows"] = new JsonObject { [changed["id"]!.GetValue<string>()] = new JsonObject { ["cells"] = new JsonObject { [Name(some[0])] = patch } } } }, "cell"));
        }

        var text = string.Concat(rows.Select(row => row.ToJsonString())) + (ledger.Count > 1 ? ledger[1]!.ToJsonString() : string.Empty);
        var fiche = new JsonObject
        {
            ["reference"] = Label("Article 1"),
            ["label"] = Label("Generated"),
            ["definition"] = Label("Generated"),
            ["measures"] = LanguageMeasures.UsedIn(text, text.Contains("chosenTarget", StringComparison.Ordinal) ? rules.ChosenMeasure : null),
            ["milestones"] = Used(Milestones, text),
            ["options"] = Used(["kitchen", "laundry"], text),
            ["rows"] = new JsonArray([.. rows]),
            ["evidence"] = new JsonArray([.. Enumerable.Range(0, evidence).Select(_ => Label("Review"))]),
            ["ledger"] = ledger,
        };
        if (text.Contains("chosenTarget", StringComparison.Ordinal))
        {
            fiche["chosenTarget"] = rules.ChosenTarget.DeepClone();
        }

        if (text.Contains("chosenYear", StringComparison.Ordinal))
        {
            fiche["chosenYear"] = new JsonObject { ["from"] = years.Reference, ["to"] = years.First - 1 };
        }

        if (some.Length < years.Targeted.Count())
        {
            fiche["years"] = new JsonArray([.. some.Select(year => (JsonNode)year)]);
        }

        if (later is not null)
        {
            fiche["collection"] = new JsonObject { ["frequency"] = "yearly", ["closesAfterMonths"] = later, ["en"] = "Later" };
        }

        if (comment is not null)
        {
            fiche["comment"] = new JsonObject { ["required"] = comment, ["en"] = "Details" };
        }

        return fiche;
    }

    private static JsonArray Used(string[] identifiers, string text)
        => new([.. identifiers.Where(id => text.Contains($"\"{id}\"", StringComparison.Ordinal)).Select(id => new JsonObject { ["id"] = id, ["label"] = Label(id) })]);

    private static JsonObject Label(string text) => new() { ["en"] = text };

    private static string Name(int year) => FormattableString.Invariant($"{year}");
}
