using System.Text.Json;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom.Rules;

/// <summary>What a threshold asks for: a number or a class, and how it is compared. Said by the one member of four that is there.</summary>
internal sealed class ThresholdAmount
{
    private static readonly Form<JsonElement> NumberOrClass = Element(new EitherShape(CommonShapes.SignedNumber, CommonShapes.Name));

    private static readonly (ReadMember<JsonElement?> Amount, Comparison Comparison)[] Comparisons =
    [
        (OptionalValue("atLeast", NumberOrClass, "The smallest value that is enough, in the unit of the measure; the name of a class where the measure has classes."), Comparison.AtLeast),
        (OptionalValue("moreThan", NumberOrClass, "The value that has to be exceeded, in the unit of the measure."), Comparison.MoreThan),
        (OptionalValue("atMost", NumberOrClass, "The largest value that is accepted, in the unit of the measure: lower is better."), Comparison.AtMost),
        (OptionalValue("lessThan", NumberOrClass, "The value below which it has to stay, in the unit of the measure."), Comparison.LessThan),
    ];

    private ThresholdAmount(Comparison comparison, decimal? number, string? className)
    {
        Comparison = comparison;
        Number = number;
        ClassName = className;
    }

    public Comparison Comparison { get; }

    /// <summary>Null where a class is asked for.</summary>
    public decimal? Number { get; }

    /// <summary>Null where a number is asked for.</summary>
    public string? ClassName { get; }

    public static ObjectRule One => new AlternativeMembers([.. Members.Select(member => member.Name)], isExclusive: true);

    public static IEnumerable<ShapeMember> Members => Comparisons.Select(each => each.Amount);

    public static ThresholdAmount Of(JsonElement element)
    {
        var (amount, comparison) = Comparisons.Select(each => (Amount: each.Amount.Of(element), each.Comparison)).First(each => each.Amount is not null);
        return amount!.Value.ValueKind == JsonValueKind.Number
            ? new ThresholdAmount(comparison, JsonNumber.Read(amount.Value).Value, null)
            : new ThresholdAmount(comparison, null, amount.Value.GetString());
    }

    public static ThresholdAmount Of(decimal number, Comparison comparison) => new(comparison, number, null);
}
