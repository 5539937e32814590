using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom.Rules;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Cpom;

/// <summary>Several rules of which so many must hold: three of five actions. Three-valued: as many met decide; else as many that are met or undetermined leave it undetermined.</summary>
[JsonConverter(typeof(NoJsonConverter<SomeOfRule>))]
public sealed class SomeOfRule : CompositeRule
{
    private static readonly ReadMember<long> Fewest = ReadMembers.Required("atLeast", Forms.LongCount, "How many of the parts must hold.");

    // More than an integer holds is more than there are parts, which the catalogue's check reports.
    internal static readonly RuleForm Form = new(
        RuleKind.SomeOf,
        (element, subjects) => new SomeOfRule((int)Math.Min(Fewest.Of(element), int.MaxValue), RuleParts.Of(element, subjects)),
        depth => [Fewest, .. RuleParts.Members(depth)]);

    private SomeOfRule(int atLeast, IReadOnlyList<TargetRule> rules)
        : base(Form, rules) => AtLeast = atLeast;

    /// <summary>How many rules must hold, from 1 to their number.</summary>
    public int AtLeast { get; }

    /// <inheritdoc/>
    public override string Name => Form.Name;

    /// <summary>More than there are can never hold, and none would always.</summary>
    internal override bool Fits => AtLeast >= 1 && AtLeast <= Rules.Count;

    internal override T Accept<T>(IRuleVisitor<T> visitor) => visitor.Visit(this);

    private protected override int Needed(int asking) => AtLeast;
}
