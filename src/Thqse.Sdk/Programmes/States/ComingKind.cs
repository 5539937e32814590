using System.Text.Json.Serialization;

namespace Thqse.Sdk.Programmes;

/// <summary>What happens at a moment that is to come.</summary>
[JsonConverter(typeof(CodeJsonConverter<ComingKind>))]
public enum ComingKind
{
    /// <summary>A stage opens.</summary>
    Opening = 1,

    /// <summary>A stage closes: a deadline.</summary>
    Closing,
}
