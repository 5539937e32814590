using System.Text.Json;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.ReadMembers;

namespace Thqse.Sdk.Cpom.Rules;

/// <summary>The members that several kinds of rule have.</summary>
internal static class RuleMembers
{
    public static readonly ReadMember<MeasureId> Measure = Required("measure", IdentifierForms.Measure);

    private static readonly ReadMember<IReadOnlyList<int>> MeanOf = Required("meanOf", Some(Year));

    private static readonly Form<ReferenceYear> Named =
        OneOf(("previousYear", ReferenceYear.Previous), ("firstMeasuredYear", ReferenceYear.FirstMeasured), ("chosenYear", ReferenceYear.Chosen));

    public static readonly ReadMember<ReferenceYear> From = Required("from", new Form<ReferenceYear>(new EitherShape(Named.Shape, CommonShapes.Year, new ObjectShape(MeanOf)), ReadFrom));

    public static NamedMeasure MeasureOf(JsonElement element, RuleSubjects subjects) => subjects.Measure(Measure.Of(element));

    private static ReferenceYear ReadFrom(JsonElement from)
        => from.ValueKind == JsonValueKind.Number ? ReferenceYear.Fixed(Year.Read(from))
            : from.ValueKind == JsonValueKind.Object ? ReferenceYear.MeanOf(MeanOf.Of(from))
            : Named.Read(from);
}
