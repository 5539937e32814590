namespace Thqse.Sdk.Json;

/// <summary>
/// Regular expressions for schemas. Each validator has an engine of its own, and they read \s, \d and $ differently: patterns are made of
/// characters, classes of them, groups, repetitions and what must or must not follow, and are anchored here.
/// </summary>
internal static class SchemaPattern
{
    /// <summary>What a text that is not blank matches: a character that is none of the blanks of .NET.</summary>
    public const string NotBlank = "[^\\t-\\r \\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]";

    /// <summary>What nothing follows, not even a line feed: many engines, that of .NET among them, find $ before a last one too.</summary>
    private const string End = "(?![\\s\\S])";

    /// <summary>The pattern of the texts that are of a form from beginning to end.</summary>
    public static string Whole(string form) => $"^(?:{form}){End}";
}
