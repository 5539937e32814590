using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>The years from which an establishment chooses the one it is compared with. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ChosenYearDefinition>))]
public sealed class ChosenYearDefinition
{
    internal ChosenYearDefinition(int from, int to, SourceLines lines)
    {
        From = from;
        To = to;
        Lines = lines;
    }

    /// <summary>The first year that can be chosen, such as 2010.</summary>
    public int From { get; }

    /// <summary>The last year that can be chosen, such as 2020.</summary>
    public int To { get; }

    /// <summary>Where the source states it.</summary>
    public SourceLines Lines { get; }

    /// <summary>The years among which one is chosen, such as "2020-2024".</summary>
    public override string ToString() => FormattableString.Invariant($"{From}-{To}");

    /// <summary>The years that can be chosen; none when the last is before the first, which the check of a catalogue finds.</summary>
    internal IEnumerable<int> Years => Enumerable.Range(From, Math.Max(0, To - From + 1));

    /// <summary>Whether a year can be chosen.</summary>
    internal bool Includes(int year) => year >= From && year <= To;
}
