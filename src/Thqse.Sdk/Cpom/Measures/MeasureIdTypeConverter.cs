namespace Thqse.Sdk.Cpom;

/// <summary>Reads the identifier of a measure from a text, as configurations, forms and other serializers give it, and writes it as one.</summary>
public sealed class MeasureIdTypeConverter : IdentifierTypeConverter<MeasureId>
{
    /// <summary>Makes a converter, which has no state; the attribute of <see cref="MeasureId"/> does it for you.</summary>
    public MeasureIdTypeConverter()
    {
    }

    private protected override MeasureId Parse(string text) => MeasureId.Parse(text);
}
