namespace Thqse.Sdk.Cpom;

/// <summary>Reads and writes the identifier of a milestone as a JSON text, such as "etp-team".</summary>
public sealed class MilestoneIdJsonConverter : IdentifierJsonConverter<MilestoneId>
{
    /// <summary>Makes a converter, which has no state; the attribute of <see cref="MilestoneId"/> does it for you.</summary>
    public MilestoneIdJsonConverter()
    {
    }

    private protected override MilestoneId Parse(string text) => new(text);
}
