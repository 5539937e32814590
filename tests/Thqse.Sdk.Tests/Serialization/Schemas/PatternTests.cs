using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Serialization.Schemas;

/// <summary>A pattern means the same to every engine: it has nothing in it that they read differently, and takes and refuses what it should.</summary>
public class PatternTests
{
    private const string End = "(?![\\s\\S])";
    private const string NotBlank = "[^\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";

    private const string Moment = "[0-9]{4}|[0-9]{4}-Q[1-4]|[0-9]{4}-[0-9]{2}|[0-9]{4}-[0-9]{2}/(early|mid|late)|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2})?";

    private static readonly Regex PointInBrackets = new("(?<=\\[[^\\]]*)\\.");

    /// <summary>Of every pattern, texts that match, then texts that do not.</summary>
    private static readonly Dictionary<string, (string[] Right, string[] Wrong)> Examples = new()
    {
        [Whole(FinessNumber.Form)] = (["310781406", "2A0000014", "010000000", "200000016", "950000000", "970000000", "980000000"], ["31078140", "3107814060", "2C0000014", "2a0000014", "٣10781406", "000000000", "960000000", "990000000"]),
        [Whole(Departments.Form)] = (["01", "19", "2A", "2B", "21", "30", "95", "971", "978", "984", "988"], ["1", "00", "20", "96", "97", "970", "979", "985", "989", "2C", "2a", "30 ", "030"]),
        [Whole("[0-9]{14}")] = (["35600000000048"], ["3560000000004", "356000000000480", "3560000000004x"]),
        [Whole("[1-9][0-9]{3}")] = (["2025", "9999"], ["0999", "202", "20250", "2025 ", "٢٠٢٥"]),
        [Whole("[0-9]{4}")] = (["2025"], ["202", "20250", "٢٠٢٥"]),
        [Whole("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}")] = (["2027-03-31", "0001-01-01"], ["0000-01-01", "2027-3-31", "2027-03-311"]),
        [Whole(IndicatorId.Form + "|all")] = (["CPOM_OS_12", "os_12", "all", "I-3"], ["", "-all", "a b"]),
        [Whole(IndicatorId.Form)] = (["mammograms", "I-3", "EHPAD.12", "a_1", "CPOM_OS_12", "cpom_os_012"], ["", "-a", ".", "a b", "é", "a\u00e9", "٣"]),
        [Whole(IndicatorPattern.Form)] = (["CPOM_{axis}_{number}", "I-{number}", "EHPAD.{text}", "energy"], ["", "{digits}", "{axis", "I {number}", "é"]),
        [Whole("[Cc][Hh][Uu]|[Cc][Hh]|[Ee][Ss][Pp][Ii][Cc]|[Cc][Ll][Ii][Nn][Ii][Cc]")] = (["ch", "CH", "Clinic"], ["", "c", "chs", "CH "]),
        [Whole("[Cc][Hh][Uu]|[Cc][Hh]|[Ee][Ss][Pp][Ii][Cc]|[Cc][Ll][Ii][Nn][Ii][Cc]|[Mm][Ee][Dd][Ii][Cc][Oo]-[Ss][Oo][Cc][Ii][Aa][Ll]")] = (["CHU", "Medico-Social"], ["medicosocial", "medico_social"]),
        [Whole("[Cc][Hh][Uu]")] = (["chu", "CHU"], ["ch", "chu "]),
        [Whole("[Ss][Mm][Aa][Ll][Ll]|[Mm][Ee][Dd][Ii][Uu][Mm]|[Ll][Aa][Rr][Gg][Ee]")] = (["medium", "Large"], ["larger", "mediu"]),
        [Whole("[Mm][Cc][Oo]|[Ss][Mm][Rr]|[Pp][Ss][Yy][Cc][Hh][Ii][Aa][Tt][Rr][Yy]|[Hh][Aa][Dd]|[Uu][Ss][Ll][Dd]")] = (["mco", "MCO", "Had"], ["mcos", "ha"]),
        [Whole(" *0*[1-9][0-9]*(-0*[1-9][0-9]*)? *(, *0*[1-9][0-9]*(-0*[1-9][0-9]*)? *)*")] = (["12", "12-15, 20", " 7 ,8-9 "], ["", "0", "12-", "12,", "12\t", "12 13"]),
        [Whole($"({Moment})([.][.]({Moment}))?")] = (
            ["2024-11-19T12:00", "2024-12-20", "2024-07/mid", "2025-03", "2024-Q4", "2028", "2024-09/late..2024-10/early"],
            ["", "2024-Q5", "2024-07/MID", "2024-07/", "2024-11-19T12", "2024-11-19T12:00:00", "2024..", "2024.2025", "2024..2025..2026", "٢٠٢٤"]),
        [Whole("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]{1,9})?[+-][0-9]{2}:[0-9]{2}")] = (
            ["2024-11-19T12:00:00+01:00", "2024-11-19T12:00:00.5-05:00"], ["2024-11-19T12:00+01:00", "2024-11-19T12:00:00Z", "2024-11-19 12:00:00+01:00"]),
        [Whole("PT([0-9]+H)?([0-9]+M)?([0-9]+S)?")] = (["PT25H", "PT1H2M3S", "PT0S"], ["", "P1D", "PT1.5H", "PT3S2M", "pt1h"]),
        [NotBlank] = (["a", " a\n", "\ufeff", "\u200b", "\ud83d\ude00"], ["", " ", "\n", "\t\u00a0\u2028\u3000"]),
    };

    public static TheoryData<string> Patterns => [.. DocumentSchema.Names.SelectMany(name => In(JsonNode.Parse(DocumentSchema.Write(name)))).Distinct()];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_pattern_takes_and_refuses_what_it_should_in_every_dialect(string pattern)
    {
        var (right, wrong) = Examples[pattern];
        var schema = new PublishedSchema(new JsonObject { ["pattern"] = pattern }.ToJsonString());
        foreach (var matches in new Func<string, bool>[] { Dialect(pattern, RegexOptions.None), Dialect(pattern, RegexOptions.ECMAScript), text => schema.Accepts(JsonSerializer.SerializeToUtf8Bytes(text)) })
        {
            Assert.All(right, text => Assert.True(matches(text), text));
            Assert.All(wrong, text => Assert.False(matches(text), text));
            if (pattern != NotBlank)
            {
                Assert.All(right, text => Assert.False(matches(text + "\n") || matches("\n" + text) || matches(text + "\r\n") || matches(text + "\nx"), text));
            }
        }
    }

    /// <summary>\s, \d, \w, \b, $, a point outside brackets, classes of properties, what stands behind: each is read in several ways, or not at all, by some engine.</summary>
    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_pattern_has_nothing_that_engines_read_differently(string pattern)
        => Assert.Matches("\\A(?:[\\^A-Z_a-z0-9/:(|) ,{}*+?\\-\\[\\]]|\\\\[tr]|\\\\u[0-9a-f]{4}|\\(\\?[:=!])*\\z", PointInBrackets.Replace(pattern.Replace(End, string.Empty, StringComparison.Ordinal), string.Empty));

    [Fact]
    public void What_is_not_blank_is_so_for_the_platform()
    {
        var dialects = new[] { Dialect(NotBlank, RegexOptions.None), Dialect(NotBlank, RegexOptions.ECMAScript) };

        Assert.All(dialects, matches => Assert.DoesNotContain(
            Enumerable.Range(0, char.MaxValue + 1), value => matches(((char)value).ToString()) == char.IsWhiteSpace((char)value)));
    }

    private static string Whole(string form) => $"^(?:{form}){End}";

    private static Func<string, bool> Dialect(string pattern, RegexOptions options) => new Regex(pattern, options | RegexOptions.CultureInvariant).IsMatch;

    private static IEnumerable<string> In(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member is { Key: "pattern", Value: JsonValue pattern } ? [pattern.GetValue<string>()] : In(member.Value)),
        JsonArray items => items.SelectMany(In),
        _ => [],
    };
}
