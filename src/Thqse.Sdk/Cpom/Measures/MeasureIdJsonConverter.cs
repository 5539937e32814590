namespace Thqse.Sdk.Cpom;

/// <summary>Reads and writes the identifier of a measure as a JSON text, such as "mammograms".</summary>
public sealed class MeasureIdJsonConverter : IdentifierJsonConverter<MeasureId>
{
    /// <summary>Makes a converter, which has no state; the attribute of <see cref="MeasureId"/> does it for you.</summary>
    public MeasureIdJsonConverter()
    {
    }

    private protected override MeasureId Parse(string text) => new(text);
}
