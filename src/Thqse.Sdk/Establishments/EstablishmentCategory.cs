using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>The legal family of an establishment, which decides the rows of several target tables: one of those of this package, or one that a catalogue declares.</summary>
/// <remarks>Two are equal when their codes are, and sort by them. The default value designates none: its text is empty.</remarks>
[JsonConverter(typeof(IdentifierJsonConverter<EstablishmentCategory>))]
[TypeConverter(typeof(IdentifierTypeConverter<EstablishmentCategory>))]
public readonly record struct EstablishmentCategory : IComparable<EstablishmentCategory>, IIdentifier<EstablishmentCategory>
{
    private readonly string? code;

    /// <summary>Makes one of its code; whether a catalogue declares it is not asked.</summary>
    /// <param name="code">The code, such as "ehpad": letters of English, digits, '.', '_' and '-', the first being a letter or a digit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">The text has not the form of a code.</exception>
    public EstablishmentCategory(string code) => this.code = IdentifierText.Checked(code, nameof(code));

    internal EstablishmentCategory(string code, CategoryDefinition declared)
        : this(code) => Declared = declared;

    /// <summary>A university hospital (<i>centre hospitalier universitaire</i>).</summary>
    public static EstablishmentCategory Chu { get; } = new("chu");

    /// <summary>A general public hospital (<i>centre hospitalier</i>).</summary>
    public static EstablishmentCategory Ch { get; } = new("ch");

    /// <summary>A private non-profit establishment of collective interest (<i>ESPIC</i>).</summary>
    public static EstablishmentCategory Espic { get; } = new("espic");

    /// <summary>A private for-profit clinic.</summary>
    public static EstablishmentCategory Clinic { get; } = new("clinic");

    /// <summary>A medico-social establishment or service (<i>ESSMS</i>); it answers diagnoses, and signs no contract of the shipped catalogue.</summary>
    public static EstablishmentCategory MedicoSocial { get; } = new("medico-social");

    /// <summary>The members that an establishment of it has to say beside those that all have to say, as documents name them: "department" of a CHU; those that the catalogue or the referential names, where the category is one that it declares. May be empty.</summary>
    public IReadOnlyList<string> Needs => CategoryCodes.NeedsOf(this);

    /// <summary>What a catalogue says of it; null for one of which it says nothing, and for those of this package.</summary>
    internal CategoryDefinition? Declared { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">The text, such as "ehpad".</param>
    /// <returns>What it designates.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text has not the form of a code.</exception>
    public static EstablishmentCategory Parse(string text)
        => TryParse(Guard.NotNull(text, nameof(text)), out var value) ? value : throw new FormatException(IdentifierText.Refusal(text));

    /// <summary>Reads a code if the text has the form of one.</summary>
    /// <param name="text">The text to read; null gives false.</param>
    /// <param name="value">What it designates, or the default value.</param>
    /// <returns>Whether the text has the form of a code; no catalogue is asked.</returns>
    public static bool TryParse(string? text, out EstablishmentCategory value)
    {
        value = IdentifierText.IsOne(text) ? new(text!) : default;
        return value != default;
    }

    /// <summary>Whether the first sorts before the second.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(EstablishmentCategory left, EstablishmentCategory right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first sorts before the second or is the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(EstablishmentCategory left, EstablishmentCategory right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first sorts after the second.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(EstablishmentCategory left, EstablishmentCategory right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first sorts after the second or is the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(EstablishmentCategory left, EstablishmentCategory right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public bool Equals(EstablishmentCategory other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <inheritdoc/>
    public int CompareTo(EstablishmentCategory other) => string.CompareOrdinal(ToString(), other.ToString());

    /// <summary>The code; empty for the default value.</summary>
    public override string ToString() => code ?? string.Empty;

    /// <inheritdoc/>
    EstablishmentCategory IIdentifier<EstablishmentCategory>.Parse(string text) => Parse(text);
}
