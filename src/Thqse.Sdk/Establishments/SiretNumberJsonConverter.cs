namespace Thqse.Sdk;

/// <summary>Reads and writes a SIRET number as a JSON text of fourteen digits, such as "35600000000048".</summary>
public sealed class SiretNumberJsonConverter : IdentifierJsonConverter<SiretNumber>
{
    private protected override SiretNumber Parse(string text) => SiretNumber.Parse(text);
}
