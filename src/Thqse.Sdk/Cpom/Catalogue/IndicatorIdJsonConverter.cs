namespace Thqse.Sdk.Cpom;

/// <summary>Reads an indicator identifier from a JSON text in any spelling, such as "CPOM_CT_07", and writes the canonical one, "CPOM_CT_7".</summary>
public sealed class IndicatorIdJsonConverter : IdentifierJsonConverter<IndicatorId>
{
    /// <summary>Makes a converter, which has no state; the attribute of <see cref="IndicatorId"/> does it for you.</summary>
    public IndicatorIdJsonConverter()
    {
    }

    private protected override IndicatorId Parse(string text) => IndicatorId.Parse(text);
}
