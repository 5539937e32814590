using System.Text.Json.Serialization;

namespace Thqse.Sdk.Programmes;

/// <summary>How precisely a calendar tells a moment.</summary>
[JsonConverter(typeof(CodeJsonConverter<MomentPrecision>))]
public enum MomentPrecision
{
    /// <summary>A minute of a day, such as "2024-11-19T12:00": that moment.</summary>
    Minute = 1,

    /// <summary>A day, such as "2024-12-20": the whole of it.</summary>
    Day,

    /// <summary>A part of a month, such as "2024-07/mid": early is the 1st to the 10th, mid the 11th to the 20th, late the 21st to the end.</summary>
    PartOfMonth,

    /// <summary>A month, such as "2025-03": the whole of it.</summary>
    Month,

    /// <summary>A quarter, such as "2024-Q4": the whole of it.</summary>
    Quarter,

    /// <summary>A year, such as "2028": the whole of it.</summary>
    Year,

    /// <summary>Between two moments, such as "2024-09/late..2024-10/early": from the start of the first to the end of the second.</summary>
    Between,
}
