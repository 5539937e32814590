namespace Thqse.Sdk.Cpom;

/// <summary>Reads and writes the identifier of a milestone as a JSON text, such as "etp-team".</summary>
public sealed class MilestoneIdJsonConverter : IdentifierJsonConverter<MilestoneId>
{
    private protected override MilestoneId Parse(string text) => new(text);
}
