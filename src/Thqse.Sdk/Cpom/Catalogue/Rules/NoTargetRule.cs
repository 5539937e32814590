namespace Thqse.Sdk.Cpom;

/// <summary>Nothing is asked this year: the cell shows "0", "/" or "not yet". Never evaluated.</summary>
public sealed class NoTargetRule : TargetRule
{
    internal NoTargetRule()
    {
    }

    /// <inheritdoc/>
    public override string Name => "none";
}
