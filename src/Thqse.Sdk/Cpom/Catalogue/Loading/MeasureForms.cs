using System.Text.Json;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>A measure: what is declared, or how it is computed.</summary>
internal sealed class MeasureForms(TextForms texts)
{
    private static readonly Form<int> FewNumbers = Whole(new NumberShape(isCount: true, largest: 10));
    private static readonly ReadMember<MeasureId> Numerator = Required("numerator", IdentifierForms.Measure, "A measure of this fiche.");
    private static readonly ReadMember<MeasureId> Denominator = Required("denominator", IdentifierForms.Measure, "A measure of this fiche.");
    private static readonly ReadMember<MeasureId> TakenOver = Required("measure", IdentifierForms.Measure, "The measure that is taken over several years.");
    private static readonly ReadMember<int> Years = Required("years", Whole(new NumberShape(isCount: true, largest: 100)), "How many years, up to the one that is judged.");
    private static readonly Form<JsonElement> OverYears = Element(new ObjectShape(TakenOver, Years));

    public static readonly ReadMember<MeasureId> Id = Required("id", IdentifierForms.Measure, "The identifier of the measure within its fiche.");
    private static readonly ReadMember<MeasureKind> Kind = Required("kind", Camel<MeasureKind>(), "What values it takes: a count, a rate, a flag (yes or no), a quantity with a unit, or a class.");
    private static readonly ReadMember<bool> Proportion = Assumed("proportion", Flag, false, "Whether a rate is a share, never above the whole.");
    private static readonly ReadMember<bool> Stock = Assumed("stock", Flag, false, "Whether a count is what there is at the end of the year, which can go down again.");
    private static readonly ReadMember<decimal> Per = Assumed("per", Decimal(CommonShapes.Count), Cpom.Measure.HundredPer, "Of how many a rate is: 1000 for cases per 1 000 days; 100 when absent.");
    private static readonly ReadMember<long?> Maximum = OptionalValue("maximum", LongCount, "The largest value possible; none when absent.");
    private static readonly ReadMember<int> Decimals = Assumed("decimals", FewNumbers, 0, "How many digits a quantity has after the point at most; none when absent.");
    private static readonly ReadMember<bool> Signed = Assumed("signed", Flag, false, "Whether a quantity can be below zero.");
    private static readonly ReadMember<IReadOnlyList<string>> Values = OptionalList("values", List(Name), "The classes, from the lowest to the highest.");
    private static readonly ReadMember<string?> NotCollected = Optional("notCollected", Name, "What is declared where the class was not collected; no class is known then.");
    private static readonly ReadMember<string?> NotValidated = Optional("notValidated", Name, "What is declared where the class was not validated; no class is known then.");
    private static readonly ReadMember<JsonElement?> Ratio = OptionalValue("ratio", Element(new ObjectShape(Numerator, Denominator)), "The measure is one over another: it is computed, never declared.");

    private static readonly ReadMember<IReadOnlyList<MeasureId>?> SumOf = Optional(
        "sumOf", List(IdentifierForms.Measure, new ListShape(IdentifierForms.Measure.Shape) { Fewest = 2 }), "The measure is the sum of others of this fiche: it is computed, never declared.");

    private static readonly ReadMember<JsonElement?> MeanOfYears = OptionalValue("meanOfYears", OverYears, "The measure is the mean of another over several years: it is computed, never declared.");
    private static readonly ReadMember<JsonElement?> SumOfYears = OptionalValue("sumOfYears", OverYears, "The measure is the sum of another over several years: it is computed, never declared.");
    private static readonly ObjectRule OneComputation = new AtMostOneMember(Ratio.Name, SumOf.Name, MeanOfYears.Name, SumOfYears.Name);

    private readonly TextForms texts = texts;
    private readonly ReadMember<LocalizedText> label = Required("label", texts.Localized, "What is measured.");
    private readonly ReadMember<LocalizedText?> unit = Optional("unit", texts.Localized, "The unit in which it is measured.");
    private readonly ReadMember<LocalizedText?> counted = Optional("numerator", texts.Localized, "What the numerator of a rate counts.");
    private readonly ReadMember<LocalizedText?> countedAmong = Optional("denominator", texts.Localized, "What the denominator of a rate counts.");

    /// <summary>A measure, which is read with the others of its fiche.</summary>
    public Form<JsonElement> Form => Element(new ObjectShape(
        [Id, Kind, Proportion, Stock, Per, Maximum, Decimals, Signed, Values, NotCollected, NotValidated, Ratio, SumOf, MeanOfYears, SumOfYears, label, unit, counted, countedAmong, .. texts.Place])
    {
        Rules = [OneComputation],
    });

    /// <param name="element">A measure, whose shape has been checked.</param>
    /// <param name="named">Gives another measure of the same fiche.</param>
    public Measure Read(JsonElement element, Func<MeasureId, NamedMeasure> named) => new(Id.Of(element), Kind.Of(element), label.Of(element), texts.PlaceOf(element))
    {
        IsProportion = Proportion.Of(element),
        IsStock = Stock.Of(element),
        Per = Per.Of(element),
        Maximum = Maximum.Of(element),
        Decimals = Decimals.Of(element),
        IsSigned = Signed.Of(element),
        Values = Values.Of(element),
        WithoutClass = [.. new[] { NotCollected.Of(element), NotValidated.Of(element) }.OfType<string>()],
        Unit = unit.Of(element),
        Numerator = counted.Of(element),
        Denominator = countedAmong.Of(element),
        Computation = ComputationOf(element, named),
    };

    private static Computation? ComputationOf(JsonElement element, Func<MeasureId, NamedMeasure> named)
        => Ratio.Of(element) is { } ratio ? new RatioOfMeasures(named(Numerator.Of(ratio)), named(Denominator.Of(ratio)), Per.Of(element))
            : SumOf.Of(element) is { } parts ? new SumOfMeasures(parts.Select(named).ToReadOnly())
            : MeanOfYears.Of(element) is { } mean ? new YearsOfMeasure(named(TakenOver.Of(mean)), Years.Of(mean), isMean: true)
            : SumOfYears.Of(element) is { } sum ? new YearsOfMeasure(named(TakenOver.Of(sum)), Years.Of(sum), isMean: false)
            : null;
}
