using System.Text.Json;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>Reads rows and their populations from elements whose shape has been checked.</summary>
internal static class RowLoader
{
    public static TargetRow Row(JsonElement element, RuleSubjects subjects, CatalogueHead head) => new(
        element.Text("id"),
        element.Localized("label"),
        Population(element.GetProperty("who"), head),
        element.OptionalText("notApplicable") is { } reason ? Codes<NotApplicableReason>.FromKebab(reason) : null,
        element.OptionalText("addsUp") is { } measure ? subjects.Measure(new MeasureId(measure)) : null,
        CellLoader.Cells(element, subjects),
        element.Optional("period") is { } period ? CellLoader.Period(period, subjects) : null,
        TextLoader.Lines(element),
        head.Years);

    private static Population Population(JsonElement element, CatalogueHead head) => new(
        element.List("categories", code => head.Categories.First(each => each.ToString() == code.GetString())),
        element.List("sizes", code => head.Sizes.Known(new SizeClass(code.GetString()!))),
        element.Texts("departments"),
        element.Texts("exceptDepartments"),
        element.OptionalBoolean("ghtMember"),
        Activities(element, "activities"),
        Activities(element, "withoutActivities"),
        element.OptionalBoolean("engaged"),
        element.OptionalText("option") is { } option ? new OptionId(option) : null,
        AttributeLoader.Conditions(element, head.Attributes),
        head.Sizes.By);

    private static Activities Activities(JsonElement element, string name)
        => ActivityCodes.Combine(element.Texts(name));
}
