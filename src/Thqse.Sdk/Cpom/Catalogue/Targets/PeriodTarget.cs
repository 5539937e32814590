using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What a row states for the whole period. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<PeriodTarget>))]
public sealed class PeriodTarget
{
    internal PeriodTarget(PeriodKind kind, TargetRule? rule, LocalizedText? stated, decimal? statedTotal, string? asWritten, SourceLines lines)
    {
        Kind = kind;
        Rule = rule;
        Stated = stated;
        StatedTotal = statedTotal;
        AsWritten = asWritten;
        Lines = lines;
    }

    /// <summary>How the period is judged.</summary>
    public PeriodKind Kind { get; }

    /// <summary>The rule evaluated in the last year; null unless <see cref="Kind"/> is <see cref="PeriodKind.Rule"/>.</summary>
    public TargetRule? Rule { get; }

    /// <summary>What the source states; null when it states nothing beside the cells.</summary>
    public LocalizedText? Stated { get; }

    /// <summary>
    /// The total as one number, as the source states it: where the period is judged by a growth, the growth in percent (25 for +25 %); where it cannot be evaluated, a sum of frequencies, such as 8 meetings
    /// a week; otherwise in the unit of the measure (percent for a rate). Null when the source states none.
    /// </summary>
    public decimal? StatedTotal { get; }

    /// <summary>A few words of it as they are printed, in the language of the source; null when they are not given.</summary>
    public string? AsWritten { get; }

    /// <summary>Where the source states it.</summary>
    public SourceLines Lines { get; }

    /// <summary>The kind, and the rule if there is one.</summary>
    public override string ToString() => Rule is null ? $"{Kind}" : $"{Kind}: {Rule}";
}
