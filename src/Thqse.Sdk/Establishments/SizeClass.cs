using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>The size class of an establishment: one of those of this package, which are half-open intervals of beds (day places and hospital-at-home places are not beds), or one that a catalogue declares.</summary>
/// <remarks>Two are equal when their codes are. Small sorts before medium, medium before large, and these before all others, which sort by their codes. The default value designates none: its text is empty.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<SizeClass>))]
[TypeConverter(typeof(IdentifierTypeConverter<SizeClass>))]
public readonly record struct SizeClass : IComparable<SizeClass>, IIdentifier<SizeClass>
{
    private readonly string? code;

    /// <summary>Makes one of its code; whether a catalogue declares it is not asked.</summary>
    /// <param name="code">The code, such as "large": letters of English, digits, '.', '_' and '-', the first being a letter or a digit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">The text has not the form of a code.</exception>
    public SizeClass(string code) => this.code = IdentifierText.Checked(code, nameof(code));

    internal SizeClass(string code, SizeClassDefinition declared)
        : this(code) => Declared = declared;

    /// <summary>Fewer than 100 beds, where a catalogue says nothing else.</summary>
    public static SizeClass Small { get; } = new("small");

    /// <summary>From 100 to 499 beds, where a catalogue says nothing else.</summary>
    public static SizeClass Medium { get; } = new("medium");

    /// <summary>500 beds or more, where a catalogue says nothing else. The source says "more than 500" and "100 to 499"; that 500 is large is a reading of the ledger.</summary>
    public static SizeClass Large { get; } = new("large");

    /// <summary>By their codes, large would come before small.</summary>
    private int Place => code switch
    {
        null => -1,
        "small" => 0,
        "medium" => 1,
        "large" => 2,
        _ => 3,
    };

    /// <summary>What a catalogue says of it; null for one of which it says nothing, and for those of this package.</summary>
    internal SizeClassDefinition? Declared { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text, such as "large".</param>
    /// <returns>What it designates.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has not the form of a code.</exception>
    public static SizeClass Parse(string text)
        => TryParse(Guard.NotNull(text, nameof(text)), out var value) ? value : throw new FormatException(IdentifierText.Refusal(text));

    /// <summary>Reads a code if the text has the form of one.</summary>
    /// <param name="text">The text to read; null gives false.</param>
    /// <param name="value">What it designates, or the default value.</param>
    /// <returns>Whether the text has the form of a code; no catalogue is asked.</returns>
    public static bool TryParse(string? text, out SizeClass value)
    {
        value = IdentifierText.IsOne(text) ? new(text!) : default;
        return value != default;
    }

    /// <summary>Whether the first sorts before the second.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(SizeClass left, SizeClass right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first sorts before the second or is the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(SizeClass left, SizeClass right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first sorts after the second.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(SizeClass left, SizeClass right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first sorts after the second or is the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(SizeClass left, SizeClass right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(SizeClass other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <inheritdoc/>
    public int CompareTo(SizeClass other) => Place != other.Place ? Place.CompareTo(other.Place) : string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The code; empty for the default value.</summary>
    public override string ToString() => code ?? string.Empty;

    /// <inheritdoc/>
    SizeClass IIdentifier<SizeClass>.Parse(string text) => Parse(text);
}
