using System.Text.Json;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>Reads ledger entries from elements whose shape has been checked.</summary>
internal static class LedgerLoader
{
    public static IReadOnlyList<LedgerEntry> Entries(JsonElement owner, IndicatorId? indicator, SizeLimits sizes)
        => owner.List("ledger", element => Entry(element, indicator, sizes));

    private static LedgerEntry Entry(JsonElement element, IndicatorId? indicator, SizeLimits sizes)
    {
        var where = element.List("where", place => new LedgerPlace(place.Text("row"), place.Years("years")));
        return new(
            indicator,
            where.Count > 0 ? where.Select(place => place.Row).Distinct(StringComparer.Ordinal).ToReadOnly() : element.Texts("rows"),
            where.Count > 0 ? where.SelectMany(place => place.Years).Distinct().OrderBy(year => year).ToReadOnly() : element.Years("years"),
            where,
            element.OptionalBoolean("period") ?? false,
            element.Localized("shows"),
            TextLoader.Lines(element),
            element.Localized("applied"),
            element.Optional("alternative") is { } alternative ? Alternative(alternative) : null,
            Codes<Confidence>.FromCamel(element.Text("confidence")),
            element.Optional("decides") is { } decides ? Decision(decides, sizes) : default);
    }

    private static SharedDecision Decision(JsonElement element, SizeLimits sizes) => element.OptionalText("firstBedOf") is { } code && sizes.Known(new SizeClass(code)) is var size
        ? new(size, sizes.Below(size), sizes.Fewest(size), Growth(element))
        : new(null, default, 0, Growth(element));

    private static GrowthAdjustment? Growth(JsonElement element)
        => element.OptionalText("growth") is { } growth ? Codes<GrowthAdjustment>.FromCamel(growth) : null;

    private static Alternative Alternative(JsonElement element) => new(
        element.OptionalText("id"),
        element.Localized("meaning"),
        element.List("measures", id => new MeasureId(id.GetString()!)),
        element.List("milestones", id => new MilestoneId(id.GetString()!)),
        element.List("attributes", id => new AttributeId(id.GetString()!)),
        element.Optional("changes"));
}
