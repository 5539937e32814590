using Thqse.Sdk.Cpom;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Pictures.Cpom;

/// <summary>A figure that is asked, and how what is observed has to stand to it.</summary>
/// <param name="Value">The figure, in the unit of the measure.</param>
/// <param name="Comparison">At least, more than, at most, less than.</param>
internal readonly record struct Requirement(decimal Value, Comparison Comparison)
{
    /// <summary>What a part of a verdict asks of its measure; null when no figure is known.</summary>
    public static Requirement? Of(PartVerdict? part) => part is { Bound: { } bound, Comparison: { } comparison } ? new Requirement(bound, comparison) : null;

    public string Text(Language language) => Sign + "\u00A0" + language.Figure(Value);

    private string Sign => Comparison switch
    {
        Comparison.AtLeast => "≥",
        Comparison.MoreThan => ">",
        Comparison.AtMost => "≤",
        Comparison.LessThan => "<",
    };
}
