namespace Thqse.Sdk.Cpom;

/// <summary>Reads and writes the identifier of an option as a JSON text, such as "pharmacy".</summary>
public sealed class OptionIdJsonConverter : IdentifierJsonConverter<OptionId>
{
    /// <summary>Makes a converter, which has no state; the attribute of <see cref="OptionId"/> does it for you.</summary>
    public OptionIdJsonConverter()
    {
    }

    private protected override OptionId Parse(string text) => new(text);
}
