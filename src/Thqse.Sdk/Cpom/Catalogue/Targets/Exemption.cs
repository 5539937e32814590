using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>Who a cell exempts: those who count too little in the year. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<Exemption>))]
public sealed class Exemption
{
    internal Exemption(NamedMeasure measure, decimal number)
    {
        Volume = measure;
        Number = number;
        Exact = Exact.From(number);
    }

    /// <summary>The measure that is counted in the year.</summary>
    public MeasureId Measure => Volume.Id;

    /// <summary>The number below which the cell does not apply, in the unit of the measure.</summary>
    public decimal Number { get; }

    /// <summary>The measure and the volume below which nothing is asked.</summary>
    public override string ToString() => FormattableString.Invariant($"{Measure} below {Number}");

    internal Exact Exact { get; }

    internal NamedMeasure Volume { get; }
}
