namespace Thqse.Sdk.Cpom;

/// <summary>Reads and writes the identifier of an option as a JSON text, such as "pharmacy".</summary>
public sealed class OptionIdJsonConverter : IdentifierJsonConverter<OptionId>
{
    private protected override OptionId Parse(string text) => new(text);
}
