using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Thqse.Sdk.Tests.Generation.Catalogues;

/// <summary>What a cell or a period asks, in the whole language: more or less, against every kind of reference, alone, combined and combined twice.</summary>
internal sealed class LanguageRules(GeneratedYears years, JsonObject chosenTarget)
{
    private static readonly Gen<string> Numeric = Gen.Elements(
        "visits", "visits", "posts", "sites", "share", "ratio", "incidence", "survival", "cost", "margin", "staff", "rolling", "spent", "each", "per-thousand");

    private static readonly Gen<string> Unsigned = Numeric.Where(measure => measure != "margin");
    private static readonly Gen<string> Bound = Gen.Elements("atLeast", "moreThan", "atMost", "lessThan");
    private static readonly Gen<decimal> Amount = Gen.Elements(0m, 1, 2, 5, 12, 20, 50, 64.99m, 80, 100);
    private static readonly Gen<decimal> Percent = Gen.Elements(-100m, -40, -12.5m, -5, -1, 0, 1, 2, 5, 10, 33.3m, 100);

    public JsonObject ChosenTarget => chosenTarget;

    public string ChosenMeasure => chosenTarget["measure"]!.GetValue<string>();

    public Gen<JsonObject> Period => Gen.Frequency(
        (4, Gen.Elements("none", "lastYear", "everyYear", "anyYear").Select(rule => new JsonObject { ["rule"] = rule })),
        (4, Simple(years.Last)),
        (2, Combined(years.Last, depth: 0)));

    public Gen<JsonObject> Cell(int year) =>
        from rule in Gen.Frequency(
            (1, Gen.Constant(new JsonObject { ["rule"] = "none" })),
            (8, Simple(year)),
            (4, Combined(year, depth: 0)))
        from exemption in Gen.Frequency((6, Gen.Constant<string?>(null)), (1, Gen.Elements<string?>("visits", "share", "rolling")))
        from number in Gen.Elements(1m, 12, 30)
        select exemption is null ? rule : Exempting(rule, exemption, number);

    private static JsonObject Exempting(JsonObject rule, string measure, decimal number)
    {
        var cell = rule.DeepClone().AsObject();
        cell["unlessBelow"] = new JsonObject { ["measure"] = measure, ["number"] = number };
        return cell;
    }

    private Gen<JsonObject> Combined(int year, int depth) =>
        from rule in Gen.Elements("allOf", "anyOf", "someOf")
        from count in Gen.Choose(2, 3)
        from parts in (depth == 0 ? Gen.Frequency((4, Simple(year)), (1, Combined(year, depth: 1))) : Simple(year)).ArrayOf(count)
        from least in Gen.Choose(1, count)
        select Together(rule, parts, least);

    private static JsonObject Together(string rule, JsonObject[] parts, int least)
    {
        var made = new JsonObject { ["rule"] = rule, ["parts"] = new JsonArray([.. parts.Select(part => part.DeepClone())]) };
        if (rule == "someOf")
        {
            made["atLeast"] = least;
        }

        return made;
    }

    private Gen<JsonObject> Simple(int year) => Gen.Frequency(
        (4, Threshold),
        (2, RunningTotal),
        (5, Growth(year)),
        (4, Direction(year)),
        (1, OfClass),
        (1, Gen.Constant(new JsonObject { ["rule"] = "flag", ["measure"] = "desk" })),
        (1, Gen.Elements("plan", "team").Select(milestone => new JsonObject { ["rule"] = "milestone", ["milestone"] = milestone })),
        (2, Gen.Constant(new JsonObject { ["rule"] = "chosenTarget", ["measure"] = ChosenMeasure })),
        (1, Gen.Constant(new JsonObject { ["rule"] = "chosenTargetIsSet" })),
        (1, Gen.Elements("visits", "desk", "level", "each", "staff", "rolling").Select(measure => new JsonObject { ["rule"] = "declared", ["measure"] = measure })));

    private static Gen<JsonObject> Threshold => Gen.OneOf(
        from measure in Numeric
        from bound in Bound
        from amount in Amount
        select Rule("threshold", measure, (bound, amount)),
        from bound in Bound
        from amount in Gen.Elements(-3m, -0.5m, 0, 2)
        select Rule("threshold", "margin", (bound, amount)),
        from measure in Gen.Elements("visits", "posts", "cost")
        from bound in Bound
        from amount in Gen.Elements(0.5m, 1, 2, 5)
        from times in Gen.Elements("visits", "share", "incidence", "each", "rolling").Where(times => times != measure)
        from per in Gen.Elements(null, null, "quarter")
        select Rule("threshold", measure, (bound, amount), ("timesMeasure", times), ("per", per)),
        from measure in Gen.Elements("visits", "staff", "cost")
        from bound in Bound
        from per in Gen.Elements("week", "quarter")
        select Rule("threshold", measure, (bound, 1m), ("per", per)));

    private static Gen<JsonObject> RunningTotal =>
        from measure in Gen.Elements("visits", "posts", "cost", "staff")
        from bound in Bound
        from amount in Amount
        select Rule("threshold", measure, (bound, amount), ("over", "sinceStart"));

    private Gen<JsonObject> Growth(int year) => Gen.OneOf(
        from measure in Unsigned
        from percent in Percent
        from comparison in Gen.Elements(null, null, "atLeast", "atMost")
        from reference in From(year)
        select Rule("growth", measure, ("percent", percent), ("is", comparison), ("from", reference)),
        from measure in Numeric
        from plus in Gen.Elements(-2m, -0.5m, 0, 1, 3, 25)
        from comparison in Gen.Elements(null, null, "atLeast", "atMost")
        from reference in From(year)
        select Rule("growth", measure, ("plus", plus), ("is", comparison), ("from", reference)),
        from measure in Unsigned
        from percent in Percent
        from reference in From(year).Where(each => each is not JsonObject)
        select Rule("growth", measure, ("percentPerYear", percent), ("from", reference)),
        from measure in Numeric
        from percent in Gen.Elements(0m, 20, 50, 100)
        from goal in Gen.Elements(0m, 2, 50, 80)
        from comparison in Gen.Elements(null, "atMost")
        from reference in From(year)
        select Rule("growth", measure, ("gapPercent", percent), ("gapTo", goal), ("is", comparison), ("from", reference)));

    private Gen<JsonObject> Direction(int year) =>
        from measure in Gen.OneOf(Numeric, Gen.Constant("level"))
        from way in Gen.Elements("moreThan", "noLessThan", "lessThan", "noMoreThan")
        from reference in From(year)
        where measure != "level" || reference is not JsonObject
        select Rule("direction", measure, ("is", way), ("from", reference));

    private static Gen<JsonObject> OfClass =>
        from bound in Bound
        from name in Gen.Elements("C", "B", "A")
        select Rule("threshold", "level", (bound, name));

    /// <summary>Years that can be declared before the one judged.</summary>
    private Gen<JsonNode> From(int year)
    {
        var before = years.Earlier.Concat(years.Targeted.Where(each => each < year)).ToArray();
        return Gen.OneOf(
            Gen.Elements("previousYear", "firstMeasuredYear", "chosenYear").Select(name => (JsonNode)JsonValue.Create(name)),
            Gen.Elements(before).Select(fixedYear => (JsonNode)JsonValue.Create(fixedYear)),
            Gen.SubListOf(before).Where(several => several.Count > 0).Select(several => (JsonNode)new JsonObject { ["meanOf"] = new JsonArray([.. several.Select(each => (JsonNode)each)]) }));
    }

    private static JsonObject Rule(string rule, string measure, params (string Name, object? Value)[] members)
    {
        var made = new JsonObject { ["rule"] = rule, ["measure"] = measure };
        foreach (var (name, value) in members.Where(member => member.Value is not null))
        {
            made[name] = value switch
            {
                JsonNode node => node.DeepClone(),
                decimal number => number,
                _ => (string)value!,
            };
        }

        return made;
    }
}
