namespace Thqse.Sdk;

/// <summary>Reads and writes a FINESS number as a JSON text of nine characters, such as "310781406".</summary>
public sealed class FinessNumberJsonConverter : IdentifierJsonConverter<FinessNumber>
{
    /// <summary>Makes a converter, which has no state; the attribute of <see cref="FinessNumber"/> does it for you.</summary>
    public FinessNumberJsonConverter()
    {
    }

    private protected override FinessNumber Parse(string text) => FinessNumber.Parse(text);
}
