using System.Text.Json;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom.Rules;

/// <summary>What a growth adds to its reference. Said by the one member of four that is there; a gap says to what.</summary>
internal sealed class GrowthAmount
{
    private const decimal SmallestStep = 0.1m;

    private static readonly Form<decimal> Signed = Decimal(CommonShapes.SignedNumber);
    private static readonly ReadMember<decimal?> GapPercent = OptionalValue("gapPercent", Signed, "How much of the gap between the reference and gapTo has to be closed, in percent.");
    private static readonly ReadMember<decimal> GapTo = Assumed("gapTo", Signed, 0, "The goal to which the gap is measured, in the unit of the measure.");

    private static readonly (ReadMember<decimal?> Number, GrowthKind Kind)[] Kinds =
    [
        (OptionalValue("percent", Signed, "The growth asked, in percent of the reference: 5 for +5 %, -40 for -40 %."), GrowthKind.Percent),
        (OptionalValue("percentPerYear", Signed, "The growth asked for each year since the reference, in percent of the reference; the years add up."), GrowthKind.PercentPerYear),
        (OptionalValue("plus", Signed, "The growth asked, in the unit of the measure: 3 for three points of a rate, -2 for two fewer."), GrowthKind.Plus),
        (GapPercent, GrowthKind.Gap),
    ];

    private GrowthAmount(GrowthKind kind, decimal number, decimal goal)
    {
        Kind = kind;
        Number = number;
        Goal = goal;
    }

    public static ObjectRule[] Together =>
    [
        new AlternativeMembers([.. Kinds.Select(each => each.Number.Name)], isExclusive: true),
        new WhenThen(new MemberIsGiven(GapPercent.Name), new MemberIsGiven(GapTo.Name)),
        new WhenThen(new MemberIsGiven(GapTo.Name), new MemberIsGiven(GapPercent.Name)),
    ];

    public static IEnumerable<ShapeMember> Members => [.. Kinds.Select(each => each.Number), GapTo];

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
        var (number, kind) = Kinds.First(each => each.Number.Of(element) is not null);
        return new GrowthAmount(kind, number.Of(element)!.Value, GapTo.Of(element));
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
