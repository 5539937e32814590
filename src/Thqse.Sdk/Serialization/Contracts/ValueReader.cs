using System.Globalization;
using System.Text.Json;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Serialization;

/// <summary>Reads one declared value as its measure wants it.</summary>
internal static class ValueReader
{
    private const int Pair = 2;

    private static readonly Shape Number = new NumberShape(isCount: false);
    private static readonly Shape Flag = new BooleanShape();
    private static readonly Shape ClassName = new TextShape();
    private static readonly ReadMember<JsonElement> Numerator = Required("numerator", Forms.Element(CommonShapes.Count));
    private static readonly ReadMember<JsonElement> Denominator = Required("denominator", Forms.Element(CommonShapes.Count));
    private static readonly Shape Counts = new ObjectShape(Numerator, Denominator);

    private static readonly Shape Rate = new EitherShape(Number, Counts);

    /// <summary>What a value may be, when its measure is not known.</summary>
    public static readonly Shape AnyValue = new EitherShape(CommonShapes.SignedNumber, Flag, Counts, ClassName);

    public static (MeasureId Measure, MeasuredValue Value)? Read(Fiche fiche, ReadableMember member, JsonPath path, DiagnosticBag diagnostics)
    {
        var measure = Find(fiche, member.Name);
        if (measure is null)
        {
            var names = fiche.Targets.Measures.Select(known => known.Id.ToString()).ToArray();
            diagnostics.AddUnknown(DiagnosticCode.UnknownMeasure, path, member.Name, names);
            return null;
        }

        if (measure.Computation is { } computation)
        {
            diagnostics.Add(DiagnosticCode.ComputedMeasure, path, member.Name, [.. computation.Parts.Select(part => part.Id.ToString())]);
            return null;
        }

        if (Value(measure, member.Value, path, diagnostics) is not { } value)
        {
            return null;
        }

        if (DeclarationRules.ProblemOf(measure, value) is { } problem)
        {
            Report(problem, measure, value, path, diagnostics);
            return null;
        }

        return (measure.Id, value.For(measure));
    }

    private static Measure? Find(Fiche fiche, string name)
    {
        var measures = fiche.Targets.Measures;
        for (var i = 0; i < measures.Count; i++)
        {
            if (measures[i].Id.ToString() == name)
            {
                return measures[i];
            }
        }

        return null;
    }

    /// <summary>The value; null when it is none of its measure, which is then reported.</summary>
    private static MeasuredValue? Value(Measure measure, JsonElement element, JsonPath path, DiagnosticBag diagnostics)
    {
        var largest = DeclarationRules.LargestOf(measure);
        return measure.Kind switch
        {
            MeasureKind.Flag when Flag.Accepts(element.ValueKind) => MeasuredValue.Flag(element.GetBoolean()),
            MeasureKind.Flag => Refused(Flag, element, path, diagnostics),
            MeasureKind.Count when Number.Accepts(element.ValueKind)
                => NumberShape.Read(element, isCount: true, largest, path, diagnostics) is { } count ? MeasuredValue.Count(count) : null,
            MeasureKind.Count => Refused(Number, element, path, diagnostics),
            MeasureKind.Rate when Number.Accepts(element.ValueKind)
                => NumberShape.Read(element, isCount: false, largest, path, diagnostics) is { } percent ? MeasuredValue.Percentage(percent) : null,
            MeasureKind.Rate when Counts.Accepts(element.ValueKind) => TwoCounts(element, path, diagnostics),
            MeasureKind.Rate => Refused(Rate, element, path, diagnostics),
            MeasureKind.Quantity when Number.Accepts(element.ValueKind)
                => NumberShape.Read(element, isCount: false, DeclarationRules.LargestNumber, path, diagnostics, measure.IsSigned) is { } quantity ? MeasuredValue.Quantity(quantity) : null,
            MeasureKind.Quantity => Refused(Number, element, path, diagnostics),
            MeasureKind.Class when ClassName.Accepts(element.ValueKind) && !string.IsNullOrWhiteSpace(element.GetString()) => MeasuredValue.Class(element.GetString()!),
            MeasureKind.Class => Refused(new ChoiceShape([.. measure.Values, .. measure.WithoutClass]), element, path, diagnostics),
        };
    }

    /// <summary>Two counts can be compared even when something else stands beside them, which is reported; where nothing does, they are looked at once.</summary>
    private static MeasuredValue? TwoCounts(JsonElement element, JsonPath path, DiagnosticBag diagnostics)
    {
        var (numerator, denominator) = (Count(element.Optional(Numerator.Name)), Count(element.Optional(Denominator.Name)));
        if (numerator is null || denominator is null || element.GetPropertyCount() > Pair)
        {
            Counts.Check(element, path, diagnostics);
        }

        return numerator is { } top && denominator is { } bottom ? MeasuredValue.Rate(top, bottom) : null;
    }

    private static decimal? Count(JsonElement? element)
        => element is { ValueKind: JsonValueKind.Number } number && JsonNumber.Read(number) is { IsHeld: true, IsWhole: true, IsNegative: false } read ? read.Value : null;

    private static MeasuredValue? Refused(Shape shape, JsonElement element, JsonPath path, DiagnosticBag diagnostics)
    {
        shape.Check(element, path, diagnostics);
        return null;
    }

    private static void Report(DiagnosticCode problem, Measure measure, MeasuredValue value, JsonPath path, DiagnosticBag diagnostics)
    {
        if (value.ClassName is { } name)
        {
            diagnostics.AddUnknown(problem, path, name, [.. measure.Values, .. measure.WithoutClass]);
        }
        else
        {
            var shown = value.Kind == MeasureKind.Quantity ? value.ToString() : Shown(value);
            var limit = problem == DiagnosticCode.TooManyDecimals ? measure.Decimals : DeclarationRules.LargestOf(measure);
            diagnostics.AddWith(problem, path, shown, (DiagnosticDetail.AtMost, limit.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static string Shown(MeasuredValue value)
        => string.Format(CultureInfo.InvariantCulture, "{0} / {1}", value.Numerator, value.Denominator);
}
