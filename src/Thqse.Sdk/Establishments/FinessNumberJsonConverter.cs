namespace Thqse.Sdk;

/// <summary>Reads and writes a FINESS number as a JSON text of nine characters, such as "310781406".</summary>
public sealed class FinessNumberJsonConverter : IdentifierJsonConverter<FinessNumber>
{
    private protected override FinessNumber Parse(string text) => FinessNumber.Parse(text);
}
