using System.Globalization;
using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>Reads rows and their populations from elements whose shape has been checked.</summary>
internal static class RowLoader
{
    public static TargetRow Row(JsonElement element, CatalogueYears years) => new(
        element.Text("id"),
        element.Localized("label"),
        Population(element.GetProperty("who")),
        element.OptionalText("notApplicable") is { } reason ? Codes<NotApplicableReason>.FromKebab(reason) : null,
        element.OptionalText("addsUp") is { } measure ? new MeasureId(measure) : null,
        Cells(element),
        element.Optional("period") is { } period ? RuleLoader.Period(period) : null,
        TextLoader.Lines(element),
        years);

    private static IReadOnlyList<TargetCell> Cells(JsonElement row)
        => row.Optional("cells") is { } cells
            ? Array.AsReadOnly(cells.EnumerateObject().Select(cell => RuleLoader.Cell(Year(cell.Name), cell.Value)).OrderBy(cell => cell.Year).ToArray())
            : [];

    /// <summary>The year of a cell; 0 for a name that is no year, which the catalogue's check reports.</summary>
    private static int Year(string name)
        => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;

    private static Population Population(JsonElement element) => new(
        element.List("categories", code => Codes<EstablishmentCategory>.FromKebab(code.GetString()!)),
        element.List("sizes", code => Codes<SizeClass>.FromKebab(code.GetString()!)),
        element.Texts("departments"),
        element.Texts("exceptDepartments"),
        element.OptionalBoolean("ghtMember"),
        Activities(element, "activities"),
        Activities(element, "withoutActivities"),
        element.OptionalBoolean("engaged"),
        element.OptionalText("option") is { } option ? new OptionId(option) : null);

    private static Activities Activities(JsonElement element, string name)
        => ActivityCodes.Combine(element.Texts(name));
}
