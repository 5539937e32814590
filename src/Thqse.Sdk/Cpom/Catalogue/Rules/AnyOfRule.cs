namespace Thqse.Sdk.Cpom;

/// <summary>Several rules of which one must hold. Three-valued: one part met decides; else one undetermined part leaves it undetermined.</summary>
public sealed class AnyOfRule : TargetRule
{
    internal AnyOfRule(IReadOnlyList<TargetRule> parts)
        : base(parts)
    {
    }

    /// <summary>The rules, at least two, none of them composite.</summary>
    public IReadOnlyList<TargetRule> Rules => Parts;

    /// <inheritdoc/>
    public override string Name => "anyOf";
}
