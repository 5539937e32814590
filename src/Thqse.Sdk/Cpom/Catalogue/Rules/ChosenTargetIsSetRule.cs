namespace Thqse.Sdk.Cpom;

/// <summary>The establishment has fixed its own target.</summary>
public sealed class ChosenTargetIsSetRule : TargetRule
{
    internal ChosenTargetIsSetRule()
    {
    }

    /// <inheritdoc/>
    public override string Name => "chosenTargetIsSet";
}
