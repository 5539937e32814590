using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>How a quantile between two values is taken.</summary>
[JsonConverter(typeof(CodeJsonConverter<QuantileMethod>))]
[KebabCodes]
public enum QuantileMethod
{
    /// <summary>Linear interpolation at (n − 1) × p, type 7 of Hyndman and Fan (1996): of 10, 20, 30, 40 the first quartile is 17.5.</summary>
    LinearType7 = 1,
}
