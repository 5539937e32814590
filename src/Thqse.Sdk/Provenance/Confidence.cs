using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>How sure a reading of the source is.</summary>
[JsonConverter(typeof(CodeJsonConverter<Confidence>))]
public enum Confidence
{
    /// <summary>Another reading is as likely; ask the author of the source.</summary>
    Low = 1,

    /// <summary>The more likely of several readings.</summary>
    Medium,

    /// <summary>Another reading would contradict something else in the source.</summary>
    Strong,

    /// <summary>No other reading makes sense.</summary>
    Certain,
}
