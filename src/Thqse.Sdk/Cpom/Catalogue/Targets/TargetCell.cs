using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>One row of a target table in one year. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<TargetCell>))]
public sealed class TargetCell
{
    internal TargetCell(int year, TargetRule rule, LocalizedText? guidance, string? asWritten, SourceLines lines, Exemption? unlessBelow)
    {
        Year = year;
        Rule = rule;
        Guidance = guidance;
        AsWritten = asWritten;
        Lines = lines;
        UnlessBelow = unlessBelow;
    }

    /// <summary>The year in which the cell asks, such as 2026.</summary>
    public int Year { get; }

    /// <summary>What the cell asks.</summary>
    public TargetRule Rule { get; }

    /// <summary>Words beside the number, shown but not judged; null when there are none.</summary>
    public LocalizedText? Guidance { get; }

    /// <summary>Who the cell exempts; null for nobody.</summary>
    public Exemption? UnlessBelow { get; }

    /// <summary>A few words of the cell as they are printed, in the language of the source; null when they are not given.</summary>
    public string? AsWritten { get; }

    /// <summary>Where the cell stands.</summary>
    public SourceLines Lines { get; }

    /// <summary>The year and what is asked, for a log.</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Rule}");
}
