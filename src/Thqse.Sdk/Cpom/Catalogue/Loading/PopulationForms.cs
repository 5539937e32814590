using System.Text.Json;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom.Loading;

/// <summary>Who a row is for: conditions that must all hold.</summary>
internal sealed class PopulationForms(HeadNames names)
{
    public static readonly Form<OptionId> OptionIdForm = IdentifierOf(CommonShapes.Identifier, text => new OptionId(text));

    private static readonly Form<IReadOnlyList<string>> Departments = Some(TextOf(new TextShape(DiagnosticCode.InvalidDepartment, Sdk.Departments.IsCode, "30", "2A", "974")
    {
        Pattern = SchemaPattern.Whole(Sdk.Departments.Form),
        MeantBy = Sdk.Departments.MeantBy,
    }));

    private static readonly Form<IReadOnlyList<string>> Activities = Some(TextOf(new ChoiceShape(ActivityCodes.All)));

    private static readonly ReadMember<IReadOnlyList<string>> In = OptionalList("departments", Departments, "The departments; any when absent.");
    private static readonly ReadMember<IReadOnlyList<string>> NotIn = OptionalList("exceptDepartments", Departments, "The departments left out.");
    private static readonly ReadMember<bool?> GhtMember = OptionalValue("ghtMember", Flag, "Members of a territorial hospital group only, or others only; both when absent.");
    private static readonly ReadMember<IReadOnlyList<string>> With = OptionalList("activities", Activities, "At least one of these activities.");
    private static readonly ReadMember<IReadOnlyList<string>> Without = OptionalList("withoutActivities", Activities, "None of these activities.");
    private static readonly ReadMember<bool?> Engaged = OptionalValue("engaged", Flag, "Already engaged in the indicator at the start, or not; both when absent.");
    private static readonly ReadMember<OptionId?> Option = OptionalValue("option", OptionIdForm, "The option that has to be chosen.");

    private static readonly ReadMember<JsonElement?> Attributes =
        OptionalValue("attributes", AttributeForms.Conditions, "By attribute of the head, what an establishment has to say of itself: a number within limits, true or false, one of some values.");

    private readonly ReadMember<IReadOnlyList<string>> categories = OptionalList("categories", Some(TextOf(names.Category)), "The categories of establishment; any when absent.");
    private readonly ReadMember<IReadOnlyList<string>> sizes = OptionalList("sizes", Some(TextOf(names.Size)), "The size classes; any when absent.");

    public Shape Shape => new ObjectShape(categories, sizes, In, NotIn, GhtMember, With, Without, Engaged, Option, Attributes);

    public Population Read(JsonElement element, CatalogueHead head) => new(
        categories.Of(element).Select(code => head.Categories.First(each => each.ToString() == code)).ToReadOnly(),
        sizes.Of(element).Select(code => head.Sizes.Known(new SizeClass(code))).ToReadOnly(),
        In.Of(element),
        NotIn.Of(element),
        GhtMember.Of(element),
        ActivityCodes.Combine(With.Of(element)),
        ActivityCodes.Combine(Without.Of(element)),
        Engaged.Of(element),
        Option.Of(element),
        Attributes.Of(element) is { } conditions ? AttributeForms.Read(conditions, head.Attributes) : [],
        head.Sizes.By);
}
