using System.Globalization;
using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads one declared value as its measure wants it.</summary>
internal static class ValueReader
{
    private static readonly Shape Flag = new BooleanShape();
    private static readonly Shape Counts = new ObjectShape(
        Required("numerator", new NumberShape(isCount: true)), Required("denominator", new NumberShape(isCount: true)));

    /// <summary>What a value may be, when its measure is not known.</summary>
    public static readonly Shape AnyValue = new EitherShape(new NumberShape(isCount: false), Flag, Counts);

    public static (MeasureId Measure, MeasuredValue Value)? Read(Fiche fiche, JsonProperty member, JsonPath path, DiagnosticBag diagnostics)
    {
        var measure = fiche.Targets.Measures.FirstOrDefault(known => known.Id.ToString() == member.Name);
        if (measure is null)
        {
            var names = fiche.Targets.Measures.Select(known => known.Id.ToString()).ToArray();
            diagnostics.AddUnknown(DiagnosticCode.UnknownMeasure, path, member.Name, names);
            return null;
        }

        var own = new DiagnosticBag();
        ShapeOf(measure).Check(member.Value, path, own);
        diagnostics.AddRange(own);

        // Two counts can be compared even when something else stands beside them.
        if (!own.IsEmpty && !(measure.Kind == MeasureKind.Rate && HasTwoCounts(member.Value)))
        {
            return null;
        }

        var value = Value(measure, member.Value);
        if (DeclarationRules.ProblemOf(measure, value) is { } problem)
        {
            diagnostics.Add(problem, path, Shown(value), Limit(measure));
            return null;
        }

        return (measure.Id, value);
    }

    private static bool HasTwoCounts(JsonElement element)
        => element.ValueKind == JsonValueKind.Object && IsCount(element.Optional("numerator")) && IsCount(element.Optional("denominator"));

    private static bool IsCount(JsonElement? element)
        => element is { ValueKind: JsonValueKind.Number } number && JsonNumber.Read(number) is { IsHeld: true, IsWhole: true, IsNegative: false };

    private static Shape ShapeOf(Measure measure) => measure.Kind switch
    {
        MeasureKind.Flag => Flag,
        MeasureKind.Count => new NumberShape(isCount: true, DeclarationRules.LargestOf(measure)),
        MeasureKind.Rate => new EitherShape(new NumberShape(isCount: false, DeclarationRules.LargestOf(measure)), Counts),
    };

    private static MeasuredValue Value(Measure measure, JsonElement element) => measure.Kind switch
    {
        MeasureKind.Flag => MeasuredValue.Flag(element.GetBoolean()),
        MeasureKind.Count => MeasuredValue.Count(JsonNumber.Read(element).Value),
        MeasureKind.Rate when element.ValueKind == JsonValueKind.Number => MeasuredValue.Percentage(JsonNumber.Read(element).Value),
        MeasureKind.Rate => MeasuredValue.Rate(element.OptionalNumber("numerator")!.Value, element.OptionalNumber("denominator")!.Value),
    };

    private static string Shown(MeasuredValue value)
        => string.Format(CultureInfo.InvariantCulture, "{0} / {1}", value.Numerator, value.Denominator);

    private static string[] Limit(Measure measure)
        => [DeclarationRules.LargestOf(measure).ToString(CultureInfo.InvariantCulture)];
}
