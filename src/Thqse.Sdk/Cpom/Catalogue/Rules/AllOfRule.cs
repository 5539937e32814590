namespace Thqse.Sdk.Cpom;

/// <summary>Several rules that must all hold. Three-valued: one part not met decides; else one undetermined part leaves it undetermined.</summary>
public sealed class AllOfRule : TargetRule
{
    internal AllOfRule(IReadOnlyList<TargetRule> parts) => Rules = parts;

    /// <summary>The rules, at least two, none of them composite.</summary>
    public IReadOnlyList<TargetRule> Rules { get; }

    /// <inheritdoc/>
    public override string Name => "allOf";

    internal override IReadOnlyList<TargetRule> Parts => Rules;
}
