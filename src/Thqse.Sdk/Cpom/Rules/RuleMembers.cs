using System.Text.Json;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.CommonShapes;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Cpom.Rules;

/// <summary>The members that several kinds of rule have, each with its reading.</summary>
internal static class RuleMembers
{
    public static readonly ShapeMember Measure = Required("measure", Identifier);

    public static readonly ShapeMember From = Required("from", new EitherShape(
        new ChoiceShape(["previousYear", "firstMeasuredYear", "chosenYear"]),
        Year,
        new ObjectShape(Required("meanOf", new ListShape(Year) { Fewest = 1 }))));

    public static NamedMeasure MeasureOf(JsonElement element, RuleSubjects subjects) => subjects.Measure(new MeasureId(element.Text("measure")));

    public static ReferenceYear FromOf(JsonElement element)
    {
        var from = element.GetProperty("from");
        return from.ValueKind switch
        {
            JsonValueKind.Number => ReferenceYear.Fixed((int)JsonNumber.Read(from).Value),
            JsonValueKind.Object => ReferenceYear.MeanOf(from.Years("meanOf")),
            _ => from.GetString() switch
            {
                "previousYear" => ReferenceYear.Previous,
                "chosenYear" => ReferenceYear.Chosen,
                _ => ReferenceYear.FirstMeasured,
            },
        };
    }
}
