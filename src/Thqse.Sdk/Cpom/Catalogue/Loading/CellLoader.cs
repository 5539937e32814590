using System.Globalization;
using System.Text.Json;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>Reads the cells and the period of a row, whose rules are written in their own forms.</summary>
internal static class CellLoader
{
    private static readonly Dictionary<string, PeriodKind> PeriodsByName =
        CellShapes.PeriodsWithoutRule.ToDictionary(Codes<PeriodKind>.Camel, StringComparer.Ordinal);

    public static IReadOnlyList<TargetCell> Cells(JsonElement row, RuleSubjects subjects)
        => row.Optional("cells") is { } cells
            ? Array.AsReadOnly(cells.EnumerateObject().Select(cell => Cell(int.Parse(cell.Name, NumberStyles.None, CultureInfo.InvariantCulture), cell.Value, subjects)).OrderBy(cell => cell.Year).ToArray())
            : [];

    public static PeriodTarget Period(JsonElement element, RuleSubjects subjects)
    {
        var kind = PeriodsByName.TryGetValue(element.Text("rule"), out var named) ? named : PeriodKind.Rule;
        return new PeriodTarget(
            kind,
            kind == PeriodKind.Rule ? RuleForms.Read(element, subjects) : null,
            element.OptionalLocalized("stated"),
            element.OptionalNumber("statedTotal"),
            element.OptionalText("asWritten"),
            TextLoader.Lines(element));
    }

    private static TargetCell Cell(int year, JsonElement element, RuleSubjects subjects)
        => new(year, RuleForms.Read(element, subjects), element.OptionalLocalized("guidance"), element.OptionalText("asWritten"), TextLoader.Lines(element), UnlessBelow(element, subjects));

    private static Exemption? UnlessBelow(JsonElement element, RuleSubjects subjects)
        => element.Optional("unlessBelow") is { } below ? new Exemption(subjects.Measure(new MeasureId(below.Text("measure"))), below.OptionalNumber("number")!.Value) : null;
}
