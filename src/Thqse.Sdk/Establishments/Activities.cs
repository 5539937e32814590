using System.Text.Json.Serialization;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk;

/// <summary>The care activities an establishment is authorised for. Several can be combined.</summary>
[Flags]
[JsonConverter(typeof(DocumentJsonConverter<Activities>))]
[KebabCodes]
public enum Activities
{
    /// <summary>No activity.</summary>
    None = 0,

    /// <summary>Medicine, surgery and obstetrics (<i>MCO</i>).</summary>
    Mco = 1,

    /// <summary>Medical and rehabilitation care (<i>SMR</i>).</summary>
    Smr = 2,

    /// <summary>Psychiatric care (<i>psychiatrie</i>).</summary>
    Psychiatry = 4,

    /// <summary>Hospital at home (<i>HAD</i>).</summary>
    Had = 8,

    /// <summary>Long-term care units (<i>USLD</i>).</summary>
    Usld = 16,
}
