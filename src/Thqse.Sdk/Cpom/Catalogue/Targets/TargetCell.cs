namespace Thqse.Sdk.Cpom;

/// <summary>One row of a target table in one year. Immutable.</summary>
public sealed class TargetCell
{
    internal TargetCell(int year, TargetRule rule, LocalizedText? guidance, SourceLines lines, Exemption? unlessBelow)
    {
        Year = year;
        Rule = rule;
        Guidance = guidance;
        Lines = lines;
        UnlessBelow = unlessBelow;
    }

    /// <summary>The year in which the cell asks, such as 2026.</summary>
    public int Year { get; }

    /// <summary>What the cell asks; never null.</summary>
    public TargetRule Rule { get; }

    /// <summary>Words beside the number, shown but not judged; null when there are none.</summary>
    public LocalizedText? Guidance { get; }

    /// <summary>Who the cell exempts; null for nobody.</summary>
    public Exemption? UnlessBelow { get; }

    /// <summary>Where the cell stands; never null.</summary>
    public SourceLines Lines { get; }
}
