using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Where a campaign stands at a date.</summary>
[JsonConverter(typeof(CodeJsonConverter<CampaignState>))]
public enum CampaignState
{
    /// <summary>It has not opened yet.</summary>
    Upcoming = 1,

    /// <summary>Answers are collected.</summary>
    Open,

    /// <summary>It is over.</summary>
    Closed,
}
