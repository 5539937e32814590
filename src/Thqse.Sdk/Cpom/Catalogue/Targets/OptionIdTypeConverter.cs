namespace Thqse.Sdk.Cpom;

/// <summary>Reads the identifier of an option from a text, as configurations, forms and other serializers give it, and writes it as one.</summary>
public sealed class OptionIdTypeConverter : IdentifierTypeConverter<OptionId>
{
    /// <summary>Makes a converter, which has no state; the attribute of <see cref="OptionId"/> does it for you.</summary>
    public OptionIdTypeConverter()
    {
    }

    private protected override OptionId Parse(string text) => OptionId.Parse(text);
}
