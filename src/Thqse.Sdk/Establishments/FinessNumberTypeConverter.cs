namespace Thqse.Sdk;

/// <summary>Reads a FINESS number from a text, as configurations, forms and other serializers give it, and writes it as one.</summary>
public sealed class FinessNumberTypeConverter : IdentifierTypeConverter<FinessNumber>
{
    /// <summary>Makes a converter, which has no state; the attribute of <see cref="FinessNumber"/> does it for you.</summary>
    public FinessNumberTypeConverter()
    {
    }

    private protected override FinessNumber Parse(string text) => FinessNumber.Parse(text);
}
