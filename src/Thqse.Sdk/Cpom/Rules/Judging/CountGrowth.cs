using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What a growth that is asked of a count comes down to when a percentage of it is less than one.</summary>
[JsonConverter(typeof(CodeJsonConverter<CountGrowth>))]
public enum CountGrowth
{
    /// <summary>Rounded to the nearest unit, and one more at least; of a decrease, one less at least.</summary>
    AtLeastOneMore = 1,

    /// <summary>Rounded to the nearest unit, even where nothing more is asked then.</summary>
    Rounded,
}
