using System.Text.RegularExpressions;
using Thqse.Sdk.Tests.Serialization.Fuzzing;

namespace Thqse.Sdk.Workbooks.Tests.Fuzzing;

/// <summary>One thing changed in the markup of a part: an element left out, repeated or moved, a text or an attribute replaced by something odd or by something of elsewhere.</summary>
internal static partial class MarkupMutations
{
    /// <summary>What people and other programs put into cells, and what no program should put into the attributes that hold a sheet together.</summary>
    private static readonly string[] Values =
    [
        string.Empty, " ", "\u00a0", "\u200b", "0", "-0", "-1", "1.5", "1,5", "1e5", "1E-400", "1e400", "NaN", "INF", "99999999999999999999", "0.1234567890123456789012345678901234567890", "2147483648", "4294967295", "4294967296",
        "1 234", "1'234", "12 %", "oui", "OUI", "yes", "non", "x", "#REF!", "#N/A", "46093", "2026-12-31", "31/12/2026", "TRUE", "=1+1", "_x0041_", "_x0000_", "&#0;", "&#1;", "&lt;", "]]&gt;", "&unknown;", "<b/>", "<", "\"",
        "A1", "$A$1", "ZZZZ99", "XFD1048576", "A0", "1A", "s", "n", "b", "e", "d", "str", "inlineStr", "true", "rId1", "rId999", "/xl/workbook.xml", "../../x.xml", "https://example.org/a.xml",
        "CPOM_OS_12", "CPOM_OS_18/crisis-exercises", "establishment/beds", "establishment/finess", "asOf", "format", "Saisie", "Entry", "Établissement", "2026", "2027", new string('9', 400), new string('x', 40_000),
    ];

    public static string Of(string xml, SeededRandom random) => random.Below(8) switch
    {
        0 => Replaced(Element().Matches(xml), xml, random, _ => string.Empty),
        1 => Replaced(Element().Matches(xml), xml, random, element => element + element),
        2 => Replaced(Element().Matches(xml), xml, random, _ => Taken(Element().Matches(xml), random)),
        3 => Replaced(Attribute().Matches(xml), xml, random, _ => string.Empty),
        4 => Replaced(Attribute().Matches(xml), xml, random, _ => Taken(Attribute().Matches(xml), random)),
        5 => Replaced(AttributeValue().Matches(xml), xml, random, _ => random.Of(Values)),
        6 => Replaced(Text().Matches(xml), xml, random, _ => Taken(Text().Matches(xml), random)),
        _ => Replaced(Text().Matches(xml), xml, random, _ => random.Of(Values)),
    };

    private static string Replaced(MatchCollection places, string xml, SeededRandom random, Func<string, string> change)
    {
        if (places.Count == 0)
        {
            return xml + random.Of(Values);
        }

        var place = places[random.Below(places.Count)];
        return string.Concat(xml.AsSpan(0, place.Index), change(place.Value), xml.AsSpan(place.Index + place.Length));
    }

    private static string Taken(MatchCollection places, SeededRandom random) => places.Count == 0 ? string.Empty : places[random.Below(places.Count)].Value;

    /// <summary>An element without children, or with text only, or a cell.</summary>
    [GeneratedRegex("""<(?<name>[\w:]+)(?:\s[^<>]*)?(?:/>|>[^<>]*</\k<name>>)|<x?:?c\s[^<>]*>.*?</x?:?c>""", RegexOptions.Singleline)]
    private static partial Regex Element();

    [GeneratedRegex("""\s[\w:]+="[^"]*""" + "\"")]
    private static partial Regex Attribute();

    [GeneratedRegex("(?<=\\s[\\w:]+=\")[^\"]*(?=\")")]
    private static partial Regex AttributeValue();

    [GeneratedRegex("(?<=>)[^<>]+(?=</)")]
    private static partial Regex Text();
}
