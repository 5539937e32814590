namespace Thqse.Sdk.Cpom;

/// <summary>Reads the identifier of a milestone from a text, as configurations, forms and other serializers give it, and writes it as one.</summary>
public sealed class MilestoneIdTypeConverter : IdentifierTypeConverter<MilestoneId>
{
    /// <summary>Makes a converter, which has no state; the attribute of <see cref="MilestoneId"/> does it for you.</summary>
    public MilestoneIdTypeConverter()
    {
    }

    private protected override MilestoneId Parse(string text) => MilestoneId.Parse(text);
}
