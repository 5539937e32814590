using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>The size class of an establishment. Classes are half-open intervals of beds; day places and hospital-at-home places are not beds.</summary>
[JsonConverter(typeof(CodeJsonConverter<SizeClass>))]
[KebabCodes]
public enum SizeClass
{
    /// <summary>Fewer than 100 beds.</summary>
    Small = 1,

    /// <summary>From 100 to 499 beds.</summary>
    Medium,

    /// <summary>500 beds or more. The source says "more than 500" and "100 to 499"; that 500 is large is a reading of the ledger.</summary>
    Large,
}
