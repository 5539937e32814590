using System.Text;

namespace Thqse.Sdk;

/// <summary>
/// Names of establishments as people type them: without regard to capitals, accents, hyphens, articles and the usual abbreviations, "CHU St-Eloi" is "Centre hospitalier universitaire Saint Éloi".
/// A name of another script is compared as it is.
/// </summary>
internal sealed class EstablishmentNames : IEqualityComparer<string>
{
    private static readonly Dictionary<string, string> Abbreviations = new(StringComparer.Ordinal)
    {
        ["ST"] = "SAINT",
        ["STE"] = "SAINTE",
        ["STS"] = "SAINTS",
        ["ND"] = "NOTREDAME",
        ["CH"] = "CENTREHOSPITALIER",
        ["CHU"] = "CENTREHOSPITALIERUNIVERSITAIRE",
        ["CHR"] = "CENTREHOSPITALIERREGIONAL",
        ["CHRU"] = "CENTREHOSPITALIERREGIONALUNIVERSITAIRE",
        ["CHI"] = "CENTREHOSPITALIERINTERCOMMUNAL",
        ["CHS"] = "CENTREHOSPITALIERSPECIALISE",
        ["GH"] = "GROUPEHOSPITALIER",
        ["GHT"] = "GROUPEMENTHOSPITALIERTERRITOIRE",
        ["HL"] = "HOPITALLOCAL",
        ["HP"] = "HOPITALPRIVE",
        ["CLIN"] = "CLINIQUE",
        ["DR"] = "DOCTEUR",
        ["PR"] = "PROFESSEUR",
        ["EHPAD"] = "ETABLISSEMENTHEBERGEMENTPERSONNESAGEESDEPENDANTES",
        ["SSIAD"] = "SERVICESOINSINFIRMIERSADOMICILE",
        ["HAD"] = "HOSPITALISATIONADOMICILE",
    };

    private static readonly HashSet<string> Articles = new(["DE", "DU", "DES", "D", "LA", "LE", "LES", "L", "ET", "POUR"], StringComparer.Ordinal);

    public static EstablishmentNames Comparer { get; } = new();

    public bool Equals(string? x, string? y) => string.Equals(Folded(x!), Folded(y!), StringComparison.Ordinal);

    public int GetHashCode(string obj) => StringComparer.Ordinal.GetHashCode(Folded(obj));

    /// <summary>The words that tell, in capitals and run together: the same of names that are one.</summary>
    public static string Folded(string name)
    {
        if (name.Any(character => char.IsLetter(character) && FoldedText.Letters(character.ToString()).Length == 0))
        {
            return name.ToUpperInvariant();
        }

        // The last word is none that could be left out: D of "EHPAD D" is its name.
        var words = Words(name);
        return string.Concat(words.Where((word, place) => place == words.Length - 1 || !Articles.Contains(word)).Select(word => Abbreviations.TryGetValue(word, out var whole) ? whole : word));
    }

    /// <summary>The words in capitals; the points of an abbreviation part none: "C.H.U." is one word.</summary>
    private static string[] Words(string name)
    {
        var spaced = new StringBuilder(name.Length);
        foreach (var character in name)
        {
            spaced.Append(char.IsLetterOrDigit(character) ? FoldedText.LettersAndDigits(character.ToString()) : character == '.' ? string.Empty : " ");
        }

        return spaced.ToString().Split([' '], StringSplitOptions.RemoveEmptyEntries);
    }
}
