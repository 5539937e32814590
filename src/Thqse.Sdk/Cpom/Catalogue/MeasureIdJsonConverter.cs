namespace Thqse.Sdk.Cpom;

/// <summary>Reads and writes the identifier of a measure as a JSON text, such as "mammograms".</summary>
public sealed class MeasureIdJsonConverter : IdentifierJsonConverter<MeasureId>
{
    private protected override MeasureId Parse(string text) => new(text);
}
