using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Generation.Responses;

/// <summary>Sound referentials of one to five pillars, of every kind of question, weight and condition.</summary>
public static class ReferentialGenerators
{
    private static readonly Gen<decimal> Weight = Gen.Frequency(
        (2, Gen.Constant(0m)),
        (8, Gen.Choose(1, 3).Select(n => (decimal)n)),
        (3, Gen.Elements(0.5m, 0.1m, 1.25m, 2.333m, 0.0000000001m)),
        (1, Gen.Elements(1_000_000m, 12_345.678m)));

    private static readonly Gen<decimal> Points = Gen.Elements(0m, 0m, 0.5m, 1, 1, 2, 3, 3.333m, 10, 1000);

    /// <summary>A failing referential is made smaller by taking pillars, themes, levels and questions out.</summary>
    public static Arbitrary<LoadedReferential> Referentials { get; } = Arb.From(Sound, ReferentialShrinker.Smaller);

    public static Arbitrary<WeightFactors> Factors { get; } = Arb.From(
        Gen.Elements(0.001m, 0.5m, 1, 3, 7.25m, 1000).Two().Select(pair => new WeightFactors(pair.Item1, pair.Item2)));

    public static Gen<LoadedReferential> Sound => Sketched.Select(sketch => new LoadedReferential(Sketch.Document(sketch)));

    /// <summary>Those that use the whole language; what chance made unsound is left out.</summary>
    public static Gen<LoadedReferential> Rich =>
        (from sketch in Sketched
         from seed in Gen.Choose(0, int.MaxValue - 1)
         select new LoadedReferential(Sketch.Document(RichReferentials.Enrich(sketch.DeepClone().AsObject(), new Random(seed)))))
        .Where(loaded => loaded.Referential.Check().Count == 0);

    private static Gen<JsonObject> Sketched =>
        from pillars in Gen.Choose(1, 5).Select(count => Enumerable.Range(1, count).Select(number => FormattableString.Invariant($"p{number}")).ToArray())
        from themes in Gen.CollectToArray(pillars, Themes).Select(lists => lists.SelectMany(list => list).ToArray())
        from questions in Gen.CollectToArray(themes, theme => Questions(theme.Key, theme.Value["weight"]!.GetValue<decimal>() > 0)).Select(lists => lists.SelectMany(list => list).ToArray())
        from levels in Levels(pillars)
        select new JsonObject
        {
            ["pillars"] = new JsonArray([.. pillars.Select(pillar => (JsonNode)pillar)]),
            ["themes"] = Named(themes),
            ["levels"] = levels,
            ["questions"] = Named(questions),
        };

    private static Gen<KeyValuePair<string, JsonObject>[]> Themes(string pillar) =>
        from count in Gen.Choose(1, 4)
        from weights in Gen.Frequency((3, Gen.Constant(1m)), (2, Weight)).ArrayOf(count)
        select weights.Select((weight, index) => KeyValuePair.Create(
            FormattableString.Invariant($"{pillar}-t{index + 1}"), new JsonObject { ["pillar"] = pillar, ["weight"] = weight })).ToArray();

    private static Gen<KeyValuePair<string, JsonObject>[]> Questions(string theme, bool counts) =>
        from count in Gen.Choose(1, 5)
        from questions in Question(theme, counts).ArrayOf(count)
        select questions.Select((question, index) => KeyValuePair.Create(FormattableString.Invariant($"{theme}-{index + 1:00}"), question)).ToArray();

    private static Gen<JsonObject> Question(string theme, bool counts) =>
        from weight in Weight
        from multiple in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from imperative in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from points in Gen.Choose(2, 5).SelectMany(count => Points.ArrayOf(count))
        from asked in Gen.Frequency((4, Gen.Constant<JsonObject?>(null)), (1, AskedOf))
        select new JsonObject
        {
            ["theme"] = theme,
            ["weight"] = weight,
            ["multiple"] = multiple,
            ["imperative"] = imperative && counts && weight > 0,
            ["options"] = new JsonObject(ToGain(points).Select((value, index) => KeyValuePair.Create<string, JsonNode?>(FormattableString.Invariant($"o{index}"), value))),
            ["askedOf"] = asked ?? [],
        };

    /// <summary>The best option is worth more than the worst.</summary>
    private static decimal[] ToGain(decimal[] points) => points.Max() > points.Min() ? points : [.. points[..^1], points[0] + 1];

    private static Gen<JsonObject?> AskedOf => Gen.OneOf<JsonObject?>(
        Gen.Elements(1, 100, 500).Select(beds => new JsonObject { ["minBeds"] = beds })!,
        Gen.Elements(99, 499).Select(beds => new JsonObject { ["maxBeds"] = beds })!,
        Gen.Constant(new JsonObject { ["minBeds"] = 100, ["maxBeds"] = 320 })!,
        Gen.Elements<string[]>(["mco"], ["had", "smr"]).Select(codes => new JsonObject { ["activities"] = Texts(codes) })!,
        Gen.Elements<string[]>(["chu"], ["medico-social", "ch"]).Select(codes => new JsonObject { ["categories"] = Texts(codes) })!);

    private static Gen<JsonObject> Levels(string[] pillars) =>
        from thresholds in Gen.Choose(0, 3).SelectMany(count => Gen.Choose(1, 30).ArrayOf(count))
        from gates in Gates(pillars).ArrayOf(thresholds.Length)
        select new JsonObject(thresholds.Select((_, index) => KeyValuePair.Create<string, JsonNode?>(
            FormattableString.Invariant($"level-{index + 1}"), new JsonObject { ["from"] = thresholds.Take(index + 1).Sum() + 0.5m, ["gates"] = gates[index] })));

    private static Gen<JsonArray> Gates(string[] pillars) =>
        from count in Gen.Elements(0, 0, 1, 2)
        from gates in (from pillar in Gen.Elements([.. pillars, string.Empty])
                       from minimum in Gen.Choose(0, 60)
                       select (pillar, minimum)).ArrayOf(count)
        select new JsonArray([.. gates.Select(gate => gate.pillar.Length == 0
            ? new JsonObject { ["minimum"] = gate.minimum }
            : new JsonObject { ["pillar"] = gate.pillar, ["minimum"] = gate.minimum })]);

    private static JsonObject Named(IEnumerable<KeyValuePair<string, JsonObject>> members)
        => new(members.Select(member => KeyValuePair.Create<string, JsonNode?>(member.Key, member.Value.DeepClone())));

    private static JsonArray Texts(string[] texts) => new([.. texts.Select(text => (JsonNode)text)]);
}
