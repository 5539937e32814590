using Thqse.Sdk.Cpom;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>Which rule is meant and what it is about.</summary>
/// <typeparam name="T">What tells it: a rule, or a part of a verdict that was published.</typeparam>
internal sealed class SubjectForms<T>(Func<T, string> rule, Func<T, MeasureId?> measure, Func<T, MilestoneId?> milestone)
{
    public FormMember<T, string> Rule { get; } = Required("rule", Text, rule);

    public FormMember<T, MeasureId?> Measure { get; } = OptionalValue("measure", IdentifierForms.Measure, measure);

    public FormMember<T, MilestoneId?> Milestone { get; } = OptionalValue("milestone", IdentifierForms.Milestone, milestone);

    public FormMember<T>[] All => [Rule, Measure, Milestone];
}
