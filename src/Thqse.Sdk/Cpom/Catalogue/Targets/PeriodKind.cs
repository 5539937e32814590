using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>How the whole period is judged.</summary>
[JsonConverter(typeof(CodeJsonConverter<PeriodKind>))]
public enum PeriodKind
{
    /// <summary>A total is stated but has no meaning that can be evaluated; a ledger entry says why.</summary>
    None = 1,

    /// <summary>The verdict of the last year.</summary>
    LastYear,

    /// <summary>Every year met.</summary>
    EveryYear,

    /// <summary>At least one year met.</summary>
    AnyYear,

    /// <summary>A rule of its own, evaluated in the last year.</summary>
    Rule,
}
