using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom;

/// <summary>An event or document that has been reached in the year or an earlier one.</summary>
[JsonConverter(typeof(NoJsonConverter<MilestoneRule>))]
public sealed partial class MilestoneRule : TargetRule
{
    private static readonly ReadMember<MilestoneId> Reached = ReadMembers.Required("milestone", IdentifierForms.Milestone);

    internal static readonly RuleForm Form = new(RuleKind.Milestone, (element, subjects) => new MilestoneRule(subjects.Milestone(Reached.Of(element))), Reached);

    private readonly NamedMilestone milestone;

    private MilestoneRule(NamedMilestone milestone)
        : base(Form) => this.milestone = milestone;

    /// <summary>The milestone that has to be reached.</summary>
    public MilestoneId Milestone => milestone.Id;

    /// <inheritdoc/>
    public override string Name => Form.Name;

    internal override RuleSubject Subject => RuleSubject.Of(milestone);

    internal override bool Fits => true;

    internal override ReferenceYear? ComparedWith => null;

    internal override RuleNumber? Number => null;

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.Visit(this);
}
