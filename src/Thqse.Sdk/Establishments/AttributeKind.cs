using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>What kind of value an establishment gives for an attribute.</summary>
[JsonConverter(typeof(CodeJsonConverter<AttributeKind>))]
public enum AttributeKind
{
    /// <summary>A whole number, zero or more: deliveries in a year, places.</summary>
    Count = 1,

    /// <summary>Yes or no: an emergency unit.</summary>
    Flag,

    /// <summary>One of the values that the catalogue lists: a legal status.</summary>
    Choice,
}
