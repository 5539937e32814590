namespace Thqse.Sdk.Cpom;

/// <summary>Several rules that must all hold. Three-valued: one part not met decides; else one undetermined part leaves it undetermined.</summary>
public sealed class AllOfRule : TargetRule
{
    internal AllOfRule(IReadOnlyList<TargetRule> parts)
        : base(parts)
    {
    }

    /// <summary>The rules, at least two, none of them composite.</summary>
    public IReadOnlyList<TargetRule> Rules => Parts;

    /// <inheritdoc/>
    public override string Name => "allOf";
}
