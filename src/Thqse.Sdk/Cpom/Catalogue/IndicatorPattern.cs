namespace Thqse.Sdk.Cpom;

/// <summary>
/// How the identifiers of a catalogue are made, such as CPOM_{axis}_{number}: {axis} stands for letters, {number} for digits, {text} for any characters of identifiers, and everything else for itself.
/// Capitals make no difference.
/// </summary>
internal sealed class IndicatorPattern
{
    /// <summary>The form of a pattern, as a regular expression.</summary>
    public const string Form = "([A-Za-z0-9._-]|[{](axis|number|text)[}])+";

    private const string Axis = "{axis}";
    private const string Number = "{number}";
    private const string AnyText = "{text}";

    private static readonly string[] Placeholders = [Axis, Number, AnyText];

    private readonly string text;
    private readonly IReadOnlyList<string> parts;

    /// <param name="text">A text of the form.</param>
    public IndicatorPattern(string text)
    {
        this.text = text;
        parts = PartsOf(text) ?? throw new ArgumentException($"'{text}' is no pattern of identifiers.", nameof(text));
    }

    /// <summary>Whether a text has the form of a pattern.</summary>
    public static bool IsOne(string text) => PartsOf(text) is not null;

    /// <summary>Whether an identifier is of the pattern.</summary>
    public bool Fits(IndicatorId id) => Lengths(AsciiLetters.Capital(id.ToString())) is not null;

    /// <summary>What stands in an identifier where the pattern has its axis; null when the pattern has none, or the identifier is not of it.</summary>
    public string? AxisOf(IndicatorId id)
    {
        var place = parts.TakeWhile(part => part != Axis).Count();
        var identifier = AsciiLetters.Capital(id.ToString());
        return place < parts.Count && Lengths(identifier) is { } lengths ? identifier.Substring(lengths.Take(place).Sum(), lengths[place]) : null;
    }

    /// <summary>The pattern as it was written.</summary>
    public override string ToString() => text;

    /// <summary>The placeholders of a pattern, and its other characters one by one, in capitals; null when it has not the form.</summary>
    private static IReadOnlyList<string>? PartsOf(string text)
    {
        var parts = new List<string>();
        for (var start = 0; start < text.Length; start += parts[parts.Count - 1].Length)
        {
            var placeholder = Array.Find(Placeholders, each => string.CompareOrdinal(text, start, each, 0, each.Length) == 0);
            if (placeholder is null && !IdentifierText.IsPartOfOne(text[start]))
            {
                return null;
            }

            parts.Add(placeholder ?? AsciiLetters.Capital(text.Substring(start, 1)));
        }

        return parts.Count > 0 ? parts : null;
    }

    /// <summary>How many characters of an identifier stand for each part; null when it is not of the pattern.</summary>
    private int[]? Lengths(string identifier)
    {
        var lengths = new int[parts.Count];
        var failed = new HashSet<(int Part, int Start)>();
        return From(0, 0) ? lengths : null;

        // What does not fit from one place on is not tried again, so that no pattern takes long.
        bool From(int part, int start)
        {
            if (part == parts.Count)
            {
                return start == identifier.Length;
            }

            if (failed.Contains((part, start)))
            {
                return false;
            }

            var most = MostAt(parts[part], identifier, start);
            for (lengths[part] = most; lengths[part] > 0; lengths[part]--)
            {
                if (From(part + 1, start + lengths[part]))
                {
                    return true;
                }
            }

            failed.Add((part, start));
            return false;
        }
    }

    /// <summary>How many characters from a place on a part can stand for at most; one at least, or it does not fit.</summary>
    private static int MostAt(string part, string identifier, int start)
    {
        var rest = identifier.Skip(start);
        return part switch
        {
            Axis => rest.TakeWhile(each => each is >= 'A' and <= 'Z').Count(),
            Number => rest.TakeWhile(AsciiDigits.IsDigit).Count(),
            AnyText => identifier.Length - start,
            _ => start < identifier.Length && identifier[start] == part[0] ? 1 : 0,
        };
    }
}
