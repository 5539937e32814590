using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>Reads rules, cells and period targets from elements whose shape has been checked.</summary>
internal static class RuleLoader
{
    public static TargetCell Cell(int year, JsonElement element)
        => new(year, Rule(element), element.OptionalLocalized("guidance"), TextLoader.Lines(element));

    public static PeriodTarget Period(JsonElement element)
    {
        var kind = element.Text("rule") switch
        {
            "none" => PeriodKind.None,
            "lastYear" => PeriodKind.LastYear,
            "everyYear" => PeriodKind.EveryYear,
            "anyYear" => PeriodKind.AnyYear,
            _ => PeriodKind.Rule,
        };
        return new PeriodTarget(
            kind,
            kind == PeriodKind.Rule ? Rule(element) : null,
            element.OptionalLocalized("stated"),
            element.OptionalNumber("statedTotal"),
            TextLoader.Lines(element));
    }

    private static TargetRule Rule(JsonElement element) => element.Text("rule") switch
    {
        "none" => new NoTargetRule(),
        "threshold" => Threshold(element),
        "growth" => new GrowthRule(Measure(element), element.OptionalNumber("percent")!.Value, From(element)),
        "direction" => new DirectionRule(Measure(element), element.Text("is") == "moreThan", From(element)),
        "flag" => new FlagRule(Measure(element)),
        "milestone" => new MilestoneRule(new MilestoneId(element.Text("milestone"))),
        "chosenTarget" => new ChosenTargetRule(Measure(element)),
        "chosenTargetIsSet" => new ChosenTargetIsSetRule(),
        "declared" => new DeclaredRule(Measure(element)),
        "allOf" => new AllOfRule(element.List("parts", Rule)),
        _ => new AnyOfRule(element.List("parts", Rule)),
    };

    private static ThresholdRule Threshold(JsonElement element)
    {
        var moreThan = element.OptionalNumber("moreThan");
        return new ThresholdRule(
            Measure(element),
            moreThan ?? element.OptionalNumber("atLeast")!.Value,
            isStrict: moreThan is not null,
            element.OptionalText("over") == "sinceStart" ? ThresholdSpan.SinceStart : ThresholdSpan.Year,
            element.OptionalText("per") switch
            {
                "week" => ThresholdFrequency.Weekly,
                "quarter" => ThresholdFrequency.Quarterly,
                _ => ThresholdFrequency.Yearly,
            });
    }

    private static MeasureId Measure(JsonElement element) => new(element.Text("measure"));

    private static ReferenceYear From(JsonElement element)
    {
        var from = element.GetProperty("from");
        return from.ValueKind == JsonValueKind.Number ? ReferenceYear.Fixed((int)JsonNumber.Read(from).Value)
            : from.GetString() == "previousYear" ? ReferenceYear.Previous
            : ReferenceYear.FirstMeasured;
    }
}
