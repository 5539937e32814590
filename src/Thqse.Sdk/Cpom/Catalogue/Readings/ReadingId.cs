using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Thqse.Sdk.Cpom;

/// <summary>Another reading of the source that can be chosen, such as CPOM_OS_20=per-year: the indicator whose ledger offers it, or "all" for one that concerns several, and the identifier of the alternative.</summary>
/// <remarks>Two are equal when both parts are; they sort by their texts, by codes. The default value designates nothing: its text is empty.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<ReadingId>))]
[TypeConverter(typeof(IdentifierTypeConverter<ReadingId>))]
public readonly record struct ReadingId : IComparable<ReadingId>, IIdentifier<ReadingId>
{
    /// <summary>In the place of an indicator, all of them.</summary>
    internal const string Several = "all";

    private const char Separator = '=';
    private readonly string? alternative;

    /// <summary>Names a reading; whether a ledger offers it is not asked.</summary>
    /// <param name="indicator">The indicator; null for a reading that concerns several.</param>
    /// <param name="alternative">The identifier of the alternative, such as "per-year".</param>
    /// <exception cref="ArgumentNullException"><paramref name="alternative"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="indicator"/> is the default value, or <paramref name="alternative"/> has not the form of an identifier.</exception>
    public ReadingId(IndicatorId? indicator, string alternative)
    {
        Indicator = indicator != default(IndicatorId) ? indicator : throw new ArgumentException("Null stands for several indicators, not the default value.", nameof(indicator));
        this.alternative = IdentifierText.Checked(alternative, nameof(alternative));
    }

    /// <summary>The indicator whose ledger offers it; null when it concerns several.</summary>
    public IndicatorId? Indicator { get; }

    /// <summary>The identifier of the alternative within the ledger, such as "per-year"; empty for the default value.</summary>
    public string Alternative => alternative ?? string.Empty;

    /// <summary>Reads the name of a reading.</summary>
    /// <param name="text">The text, such as "CPOM_OS_20=per-year" or "all=500-is-medium".</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has not the form of one.</exception>
    public static ReadingId Parse(string text)
        => TryParse(Guard.NotNull(text, nameof(text)), out var id)
            ? id
            : throw new FormatException($"'{text}' names no reading: an indicator or '{Several}', '{Separator}' and an alternative, such as CPOM_OS_20=per-year.");

    /// <summary>Reads the name of a reading if the text has the form of one.</summary>
    /// <param name="text">The text; null gives false.</param>
    /// <param name="id">The name, or the default value.</param>
    /// <returns>Whether the text has the form; no ledger is asked.</returns>
    public static bool TryParse(string? text, out ReadingId id)
    {
        id = default;
        var parts = (text ?? string.Empty).Split(Separator);
        if (parts.Length != 2 || !IdentifierText.IsOne(parts[1]))
        {
            return false;
        }

        var isIndicator = IndicatorId.TryParse(parts[0], out var indicator);
        if (!isIndicator && parts[0] != Several)
        {
            return false;
        }

        id = new ReadingId(isIndicator ? indicator : null, parts[1]);
        return true;
    }

    /// <summary>Whether the first sorts before the second.</summary>
    /// <param name="left">One name.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(ReadingId left, ReadingId right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first sorts before the second or is the same.</summary>
    /// <param name="left">One name.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(ReadingId left, ReadingId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first sorts after the second.</summary>
    /// <param name="left">One name.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(ReadingId left, ReadingId right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first sorts after the second or is the same.</summary>
    /// <param name="left">One name.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(ReadingId left, ReadingId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(ReadingId other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The indicator or "all", "=" and the alternative; empty for the default value.</summary>
    public override string ToString() => alternative is null ? string.Empty : $"{Indicator?.ToString() ?? Several}{Separator}{alternative}";

    /// <inheritdoc/>
    ReadingId IIdentifier<ReadingId>.Parse(string text) => Parse(text);
}
