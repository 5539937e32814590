using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Rules;

/// <summary>What a growth adds to its reference. Said by the one member of four that is there; a gap says to what.</summary>
internal sealed class GrowthAmount
{
    private const decimal SmallestStep = 0.1m;

    private static readonly (string Name, GrowthKind Kind, string Meaning)[] Members =
    [
        ("percent", GrowthKind.Percent, "The growth asked, in percent of the reference: 5 for +5 %, -40 for -40 %."),
        ("percentPerYear", GrowthKind.PercentPerYear, "The growth asked for each year since the reference, in percent of the reference; the years add up."),
        ("plus", GrowthKind.Plus, "The growth asked, in the unit of the measure: 3 for three points of a rate, -2 for two fewer."),
        ("gapPercent", GrowthKind.Gap, "How much of the gap between the reference and gapTo has to be closed, in percent."),
    ];

    private GrowthAmount(GrowthKind kind, decimal number, decimal goal)
    {
        Kind = kind;
        Number = number;
        Goal = goal;
    }

    public static ObjectRule[] Together =>
    [
        new AlternativeMembers([.. Members.Select(member => member.Name)], isExclusive: true),
        new WhenThen(new MemberIsGiven("gapPercent"), new MemberIsGiven("gapTo")),
        new WhenThen(new MemberIsGiven("gapTo"), new MemberIsGiven("gapPercent")),
    ];

    public static IEnumerable<ShapeMember> Shapes => Members.Select(member => ShapeMember.Optional(member.Name, CommonShapes.SignedNumber, member.Meaning))
        .Append(ShapeMember.Optional("gapTo", CommonShapes.SignedNumber, "The goal to which the gap is measured, in the unit of the measure."));

    public GrowthKind Kind { get; }

    public decimal Number { get; }

    /// <summary>The goal of a gap, in the unit of the measure; zero for another kind.</summary>
    public decimal Goal { get; }

    /// <summary>Whether no percentage follows from a reference of zero.</summary>
    public bool NeedsReferenceAboveZero => Kind switch
    {
        GrowthKind.Percent or GrowthKind.PercentPerYear => true,
        GrowthKind.Plus or GrowthKind.Gap => false,
    };

    /// <summary>What of it is a percentage. Half a point of a rate is a step that somebody may ask; less than a tenth of one is a percentage written otherwise.</summary>
    /// <param name="isOfPercent">Whether the measure is given in percent.</param>
    public IEnumerable<decimal> Percentages(bool isOfPercent) => Kind switch
    {
        GrowthKind.Percent or GrowthKind.PercentPerYear => [Number],
        GrowthKind.Plus => isOfPercent && Math.Abs(Number) < SmallestStep ? [Number] : [],
        GrowthKind.Gap => isOfPercent ? [Number, Goal] : [Number],
    };

    public static GrowthAmount Of(JsonElement element)
    {
        var (name, kind, _) = Members.First(member => element.Optional(member.Name) is not null);
        return new GrowthAmount(kind, element.OptionalNumber(name)!.Value, element.OptionalNumber("gapTo") ?? 0);
    }

    /// <summary>The figure that is asked, before anything is rounded. Where no gap is left, the goal is to be kept.</summary>
    public Exact From(Exact reference, int years, Comparison comparison) => Kind switch
    {
        GrowthKind.Percent => reference.RaisedBy(Number),
        GrowthKind.PercentPerYear => reference.RaisedBy(Number * years),
        GrowthKind.Plus => reference.Plus(Exact.From(Number)),
        GrowthKind.Gap => comparison.Holds(reference, Exact.From(Goal)) ? Exact.From(Goal)
            : reference.Plus(Exact.From(Goal).Minus(reference).Times(Exact.From(Number)).DividedBy(Exact.Hundred)),
    };
}
