namespace Thqse.Sdk;

/// <summary>Reads and writes a SIRET number as a JSON text of fourteen digits, such as "35600000000048".</summary>
public sealed class SiretNumberJsonConverter : IdentifierJsonConverter<SiretNumber>
{
    /// <summary>Makes a converter, which has no state; the attribute of <see cref="SiretNumber"/> does it for you.</summary>
    public SiretNumberJsonConverter()
    {
    }

    private protected override SiretNumber Parse(string text) => SiretNumber.Parse(text);
}
