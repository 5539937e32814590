using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Rules;

/// <summary>What a threshold asks for: a number or a class, and how it is compared. Said by the one member of four that is there.</summary>
internal sealed class ThresholdAmount
{
    private static readonly (string Name, Comparison Comparison)[] Members =
    [
        ("atLeast", Comparison.AtLeast),
        ("moreThan", Comparison.MoreThan),
        ("atMost", Comparison.AtMost),
        ("lessThan", Comparison.LessThan),
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

    public static IEnumerable<ShapeMember> Shapes => Members.Select(member => ShapeMember.Optional(member.Name, new EitherShape(CommonShapes.SignedNumber, CommonShapes.Name), Meaning(member.Comparison)));

    public static ThresholdAmount Of(JsonElement element)
    {
        var (name, comparison) = Members.First(member => element.Optional(member.Name) is not null);
        var amount = element.GetProperty(name);
        return amount.ValueKind == JsonValueKind.Number
            ? new ThresholdAmount(comparison, JsonNumber.Read(amount).Value, null)
            : new ThresholdAmount(comparison, null, amount.GetString());
    }

    public static ThresholdAmount Of(decimal number, Comparison comparison) => new(comparison, number, null);

    private static string Meaning(Comparison comparison) => comparison switch
    {
        Comparison.AtLeast => "The smallest value that is enough, in the unit of the measure; the name of a class where the measure has classes.",
        Comparison.MoreThan => "The value that has to be exceeded, in the unit of the measure.",
        Comparison.AtMost => "The largest value that is accepted, in the unit of the measure: lower is better.",
        Comparison.LessThan => "The value below which it has to stay, in the unit of the measure.",
    };
}
