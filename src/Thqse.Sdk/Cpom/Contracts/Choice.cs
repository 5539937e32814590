using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>What an establishment fixes once for an indicator: an option, a target of its own, a year of reference. Immutable.</summary>
/// <remarks>Two choices are equal when they fix the same.</remarks>
[JsonConverter(typeof(NoJsonConverter<Choice>))]
public sealed record Choice
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

    /// <summary>What is fixed for a log, such as "option pharmacy, target 15".</summary>
    public override string ToString()
        => string.Join(", ", new[] { Option is { } option ? $"option {option}" : null, Target is { } target ? FormattableString.Invariant($"target {target}") : null, Year is { } year ? FormattableString.Invariant($"year {year}") : null }.OfType<string>());
}
