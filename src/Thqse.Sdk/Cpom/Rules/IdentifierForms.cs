using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;

namespace Thqse.Sdk.Cpom.Rules;

/// <summary>What catalogues and evaluations name by an identifier of their own.</summary>
internal static class IdentifierForms
{
    public static readonly Form<MeasureId> Measure = IdentifierOf(CommonShapes.Identifier, text => new MeasureId(text));

    public static readonly Form<MilestoneId> Milestone = IdentifierOf(CommonShapes.Identifier, text => new MilestoneId(text));

    public static readonly Form<AttributeId> Attribute = IdentifierOf(CommonShapes.Identifier, text => new AttributeId(text));
}
