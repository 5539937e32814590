namespace Thqse.Sdk.Tests.Support;

/// <summary>Values and names that a document seldom has where somebody puts them.</summary>
internal static class OddTokens
{
    /// <summary>As they stand in a document: not all of them are JSON.</summary>
    public static readonly string[] Values =
    [
        "null", "true", "false", "0", "-0", "-1", "1.5", "1e-30", "1e16", "-1e16", "1e400", "1E-400", "1000000000000000", "1000000000000001", "100.5",
        "0.1234567890123456789012345678901234567890", "1e99999999999999999999", "0e99999999999999999999", "\"\"", "\" \"", "\"chu\"", "\"CPOM_OS_12\"", "\"2027-02-30\"",
        "\"2026-12-31\"", "\"310781406\"", "\"~1/%s{0}\"", "\"\\ud83d\\ude00\"", "\"\\ud800\"", "\"\\u0000\"", "[]", "{}", "[[]]", "[null]", "[\"x\",1]", "{\"numerator\":2,\"denominator\":1}",
        "{\"numerator\":1}", "{\"numerator\":0.5,\"denominator\":-1,\"rate\":1}", "{\"a\":1,\"a\":2}", "{\"target\":5}", "{\"option\":\"pharmacy\"}",
        "{\"2025\":{}}", "{\"values\":{}}", "NaN", "01", "'x'", "//", "", Nested(20), Nested(70),
    ];

    public static readonly string[] Names =
    [
        string.Empty, " ", "~", "/", "a/b~c", "é", "\ud83d\ude00", "\0", "{0}", "CPOM_CT_07", "CPOM_OS_12", "cpom_os_12", "CPOM_OS_99", "2023", "2025", "2024 ", "format", "values",
        "milestones", "establishment", "readings", "all", "numerator", "target", new string('x', 5000),
    ];

    private static string Nested(int levels) => new string('[', levels) + new string(']', levels);
}
