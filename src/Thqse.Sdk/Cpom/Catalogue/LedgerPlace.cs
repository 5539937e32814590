using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>Some years of a row, of which an entry of the ledger speaks. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<LedgerPlace>))]
public sealed class LedgerPlace
{
    internal LedgerPlace(string row, IReadOnlyList<int> years)
    {
        Row = row;
        Years = years;
    }

    /// <summary>The identifier of the row.</summary>
    public string Row { get; }

    /// <summary>The years, such as 2027; never empty.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The row and its years, for a log.</summary>
    public override string ToString() => $"{Row} {string.Join(", ", Years.Select(year => FormattableString.Invariant($"{year}")))}";
}
