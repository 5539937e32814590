using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace Thqse.Sdk.Tests.Generation.Catalogues;

/// <summary>What a cell or a period asks: every kind of rule that fits the measure, alone or combined, against every kind of reference.</summary>
internal static class RuleGenerators
{
    private static readonly Gen<decimal> Amount = Gen.Elements(0m, 1, 1, 2, 3, 5, 12, 52, 2.5m);
    private static readonly Gen<decimal> Percentage = Gen.Elements(0m, 20, 50, 64.99m, 80, 100);
    private static readonly Gen<decimal> Percent = Gen.Elements(0m, 1, 5, 10, 12.5m, 33.3m, 100);
    private static readonly Gen<string> Counted = Gen.Elements("visits", "visits", "sites");
    private static readonly Gen<string> Measured = Gen.Elements("visits", "visits", "sites", "share", "share", "ratio");

    public static Gen<JsonObject> Cell(GeneratedYears years, int year, string chosen) => Gen.Frequency(
        (1, Gen.Constant(new JsonObject { ["rule"] = "none" })),
        (8, Simple(years, year, chosen)),
        (4, Combined(years, year, chosen)));

    public static Gen<JsonObject> Period(GeneratedYears years, string chosen) => Gen.Frequency(
        (4, Gen.Elements("none", "lastYear", "everyYear", "anyYear").Select(rule => new JsonObject { ["rule"] = rule })),
        (4, Simple(years, years.Last, chosen)),
        (2, Combined(years, years.Last, chosen)));

    private static Gen<JsonObject> Combined(GeneratedYears years, int year, string chosen) =>
        from rule in Gen.Elements("allOf", "anyOf")
        from count in Gen.Choose(2, 3)
        from parts in Simple(years, year, chosen).ArrayOf(count)
        select new JsonObject { ["rule"] = rule, ["parts"] = new JsonArray([.. parts.Select(part => part.DeepClone())]) };

    private static Gen<JsonObject> Simple(GeneratedYears years, int year, string chosen) => Gen.Frequency(
        (3, Threshold),
        (2, RunningTotal),
        (4, Growth(years, year)),
        (4, Direction(years, year)),
        (1, Gen.Constant(new JsonObject { ["rule"] = "flag", ["measure"] = "desk" })),
        (2, Gen.Elements("plan", "team").Select(milestone => new JsonObject { ["rule"] = "milestone", ["milestone"] = milestone })),
        (2, Gen.Constant(new JsonObject { ["rule"] = "chosenTarget", ["measure"] = chosen })),
        (1, Gen.Constant(new JsonObject { ["rule"] = "chosenTargetIsSet" })),
        (1, Gen.Elements("visits", "desk", "share").Select(measure => new JsonObject { ["rule"] = "declared", ["measure"] = measure })));

    private static Gen<JsonObject> Threshold => Gen.OneOf(
        from measure in Counted
        from bound in Bound
        from amount in Amount
        from per in Gen.Elements(null, null, "week", "quarter")
        select With(new JsonObject { ["rule"] = "threshold", ["measure"] = measure, [bound] = amount }, "per", per),
        from measure in Gen.Elements("share", "ratio")
        from bound in Bound
        from amount in Percentage
        select new JsonObject { ["rule"] = "threshold", ["measure"] = measure, [bound] = amount });

    private static Gen<JsonObject> RunningTotal =>
        from measure in Counted
        from bound in Bound
        from amount in Amount
        select new JsonObject { ["rule"] = "threshold", ["measure"] = measure, [bound] = amount, ["over"] = "sinceStart" };

    private static Gen<JsonObject> Growth(GeneratedYears years, int year) =>
        from measure in Measured
        from percent in Percent
        from reference in From(years, year)
        select new JsonObject { ["rule"] = "growth", ["measure"] = measure, ["percent"] = percent, ["from"] = reference };

    private static Gen<JsonObject> Direction(GeneratedYears years, int year) =>
        from measure in Measured
        from way in Gen.Elements("moreThan", "noLessThan")
        from reference in From(years, year)
        select new JsonObject { ["rule"] = "direction", ["measure"] = measure, ["is"] = way, ["from"] = reference };

    private static Gen<string> Bound => Gen.Elements("atLeast", "atLeast", "moreThan");

    /// <summary>A year that can be declared before the one judged.</summary>
    private static Gen<JsonNode> From(GeneratedYears years, int year) => Gen.OneOf(
        Gen.Elements("previousYear", "firstMeasuredYear").Select(name => (JsonNode)JsonValue.Create(name)),
        Gen.Elements(years.Targeted.Where(each => each < year).Append(years.Reference)).Select(fixedYear => (JsonNode)JsonValue.Create(fixedYear)));

    private static JsonObject With(JsonObject rule, string member, string? value)
    {
        if (value is not null)
        {
            rule[member] = value;
        }

        return rule;
    }
}
