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

    private const int Nowhere = -1;

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

    /// <summary>How many characters of an identifier stand for each part, as many as can; null when it is not of the pattern. Worked out from the last part back, each place once, so that no pattern takes long.</summary>
    private int[]? Lengths(string identifier)
    {
        // Of each part, by where it begins: where it ends, when all after it fit there; else nowhere.
        var ends = parts.Select(_ => new int[identifier.Length + 1]).ToArray();

        // The last place, up to each, from which all that follows fits; after the last part, the end of the identifier.
        var fits = Enumerable.Repeat(Nowhere, identifier.Length).Append(identifier.Length).ToArray();
        for (var part = parts.Count - 1; part >= 0; part--)
        {
            var most = 0;
            for (var start = identifier.Length; start >= 0; start--)
            {
                most = start < identifier.Length && StandsFor(parts[part], identifier[start]) ? (IsPlaceholder(parts[part]) ? most + 1 : 1) : 0;
                ends[part][start] = fits[start + most] > start ? fits[start + most] : Nowhere;
            }

            for (var start = 0; start <= identifier.Length; start++)
            {
                fits[start] = ends[part][start] != Nowhere ? start : start > 0 ? fits[start - 1] : Nowhere;
            }
        }

        return fits[0] == Nowhere ? null : LengthsOf(ends);
    }

    private static int[] LengthsOf(int[][] ends)
    {
        var (lengths, start) = (new int[ends.Length], 0);
        for (var part = 0; part < ends.Length; part++)
        {
            lengths[part] = ends[part][start] - start;
            start = ends[part][start];
        }

        return lengths;
    }

    private static bool IsPlaceholder(string part) => part.Length > 1;

    private static bool StandsFor(string part, char character) => part switch
    {
        Axis => character is >= 'A' and <= 'Z',
        Number => AsciiDigits.IsDigit(character),
        AnyText => true,
        _ => character == part[0],
    };
}
