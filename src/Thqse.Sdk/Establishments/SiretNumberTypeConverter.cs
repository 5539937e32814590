namespace Thqse.Sdk;

/// <summary>Reads a SIRET number from a text, as configurations, forms and other serializers give it, and writes it as one.</summary>
public sealed class SiretNumberTypeConverter : IdentifierTypeConverter<SiretNumber>
{
    /// <summary>Makes a converter, which has no state; the attribute of <see cref="SiretNumber"/> does it for you.</summary>
    public SiretNumberTypeConverter()
    {
    }

    private protected override SiretNumber Parse(string text) => SiretNumber.Parse(text);
}
