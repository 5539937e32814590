using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>Reads the measures of a fiche from elements whose shape has been checked. One that is computed is made after those it follows from, wherever they stand.</summary>
internal sealed class MeasuresLoader
{
    private readonly Dictionary<string, JsonElement> elements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Measure?> made = new(StringComparer.Ordinal);

    private MeasuresLoader(JsonElement fiche)
    {
        var place = 0;
        foreach (var element in fiche.List("measures", item => item))
        {
            // The first of a name counts; the catalogue's check reports a second one.
            if (!elements.ContainsKey(element.Text("id")))
            {
                elements.Add(element.Text("id"), element);
                places.Add(element.Text("id"), place);
            }

            place++;
        }
    }

    public static IReadOnlyList<Measure> Of(JsonElement fiche)
    {
        var loader = new MeasuresLoader(fiche);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return fiche.List("measures", element => seen.Add(element.Text("id")) ? loader.Named(element.Text("id"))! : loader.Measure(element));
    }

    /// <summary>The measure of a name; null when there is none, and while it is being made: one that follows from itself is none, which the catalogue's check reports.</summary>
    private Measure? Named(string id)
    {
        if (!made.TryGetValue(id, out var measure) && elements.TryGetValue(id, out var element))
        {
            made[id] = null;
            made[id] = measure = Measure(element);
        }

        return measure;
    }

    private Measure Measure(JsonElement element) => new(
        new MeasureId(element.Text("id")),
        Codes<MeasureKind>.FromCamel(element.Text("kind")),
        element.Localized("label"),
        TextLoader.Lines(element))
    {
        IsProportion = element.OptionalBoolean("proportion") ?? false,
        IsStock = element.OptionalBoolean("stock") ?? false,
        Per = element.OptionalNumber("per") ?? Cpom.Measure.HundredPer,
        Maximum = (long?)element.OptionalNumber("maximum"),
        Decimals = element.OptionalInteger("decimals") ?? 0,
        IsSigned = element.OptionalBoolean("signed") ?? false,
        Values = element.Texts("values"),
        WithoutClass = [.. new[] { element.OptionalText("notCollected"), element.OptionalText("notValidated") }.OfType<string>()],
        Unit = element.OptionalLocalized("unit"),
        Numerator = element.OptionalLocalized("numerator"),
        Denominator = element.OptionalLocalized("denominator"),
        Computation = ComputationOf(element),
    };

    private Computation? ComputationOf(JsonElement element)
        => element.Optional("ratio") is { } ratio ? new RatioOfMeasures(Part(ratio.Text("numerator")), Part(ratio.Text("denominator")), element.OptionalNumber("per") ?? Cpom.Measure.HundredPer)
            : element.Optional("sumOf") is not null ? new SumOfMeasures(element.List("sumOf", item => Part(item.GetString()!)))
            : element.Optional("meanOfYears") is { } mean ? OverYears(mean, isMean: true)
            : element.Optional("sumOfYears") is { } sum ? OverYears(sum, isMean: false)
            : null;

    private YearsOfMeasure OverYears(JsonElement element, bool isMean) => new(Part(element.Text("measure")), element.OptionalInteger("years")!.Value, isMean);

    private NamedMeasure Part(string id) => Named(id) is { } measure ? new(new MeasureId(id), measure, places[id]) : new(new MeasureId(id), null, -1);
}
