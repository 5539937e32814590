using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What kind of value a measure takes.</summary>
[JsonConverter(typeof(CodeJsonConverter<MeasureKind>))]
public enum MeasureKind
{
    /// <summary>A whole number, zero or more.</summary>
    Count = 1,

    /// <summary>A numerator over a denominator, or a percentage.</summary>
    Rate,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>A number in a unit, with decimals, below zero where the measure says that it can be: kWh/m², full-time equivalents, a financial rate.</summary>
    Quantity,

    /// <summary>One of the classes that the measure lists, from the lowest to the highest: C, B, A.</summary>
    Class,
}
