namespace Thqse.Sdk.Cpom;

/// <summary>Reads the identifier of an indicator, in any spelling, from a text, as configurations, forms and other serializers give it, and writes it as one.</summary>
public sealed class IndicatorIdTypeConverter : IdentifierTypeConverter<IndicatorId>
{
    /// <summary>Makes a converter, which has no state; the attribute of <see cref="IndicatorId"/> does it for you.</summary>
    public IndicatorIdTypeConverter()
    {
    }

    private protected override IndicatorId Parse(string text) => IndicatorId.Parse(text);
}
