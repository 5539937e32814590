using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.CommonShapes;
using static Thqse.Sdk.Json.ShapeMember;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>The shape of a measure: what is declared, or how it is computed.</summary>
internal sealed class MeasureShapes
{
    private static readonly Shape OverYears = new ObjectShape(
        Required("measure", Identifier, "The measure that is taken over several years."),
        Required("years", new NumberShape(isCount: true, largest: 100), "How many years, up to the one that is judged."));

    public MeasureShapes(SourcedShapes sourced) => Measure = new ObjectShape(
    [
        Required("id", Identifier, "The identifier of the measure within its fiche."),
        Required("kind", new ChoiceShape(Codes<MeasureKind>.AllCamel), "What values it takes: a count, a rate, a flag (yes or no), a quantity with a unit, or a class."),
        Optional("proportion", Flag, "Whether a rate is a share, never above the whole."),
        Optional("stock", Flag, "Whether a count is what there is at the end of the year, which can go down again."),
        Optional("per", Count, "Of how many a rate is: 1000 for cases per 1 000 days; 100 when absent."),
        Optional("maximum", Count, "The largest value possible; none when absent."),
        Optional("decimals", new NumberShape(isCount: true, largest: 10), "How many digits a quantity has after the point at most; none when absent."),
        Optional("signed", Flag, "Whether a quantity can be below zero."),
        Optional("values", Names, "The classes, from the lowest to the highest."),
        Optional("notCollected", Name, "What is declared where the class was not collected; no class is known then."),
        Optional("notValidated", Name, "What is declared where the class was not validated; no class is known then."),
        Optional("ratio", new ObjectShape(Required("numerator", Identifier, "A measure of this fiche."), Required("denominator", Identifier, "A measure of this fiche.")), "The measure is one over another: it is computed, never declared."),
        Optional("sumOf", new ListShape(Identifier) { Fewest = 2 }, "The measure is the sum of others of this fiche: it is computed, never declared."),
        Optional("meanOfYears", OverYears, "The measure is the mean of another over several years: it is computed, never declared."),
        Optional("sumOfYears", OverYears, "The measure is the sum of another over several years: it is computed, never declared."),
        Required("label", sourced.Localized, "What is measured."),
        Optional("unit", sourced.Localized, "The unit in which it is measured."),
        Optional("numerator", sourced.Localized, "What the numerator of a rate counts."),
        Optional("denominator", sourced.Localized, "What the denominator of a rate counts."),
        .. sourced.Place,
    ])
    {
        Rules = [new AtMostOneMember("ratio", "sumOf", "meanOfYears", "sumOfYears")],
    };

    public Shape Measure { get; }
}
