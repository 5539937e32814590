namespace Thqse.Sdk.Cpom;

/// <summary>What an establishment fixes once for an indicator: an option, a target of its own, a year of reference. Immutable.</summary>
public sealed class Choice
{
    internal Choice(OptionId? option, decimal? target, int? year)
    {
        Option = option;
        Target = target;
        Year = year;
    }

    /// <summary>The option chosen; null when none is.</summary>
    public OptionId? Option { get; }

    /// <summary>The target fixed, in the unit of the measure (percent for a rate); null when none is.</summary>
    public decimal? Target { get; }

    /// <summary>The year of reference chosen, such as 2012; null when none is.</summary>
    public int? Year { get; }
}
