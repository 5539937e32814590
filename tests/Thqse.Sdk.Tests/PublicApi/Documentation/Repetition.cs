namespace Thqse.Sdk.Tests.PublicApi.Documentation;

/// <summary>Tells a summary that says something from one that says the name again: "Gets or sets the beds." for Beds.</summary>
internal static class Repetition
{
    private static readonly string[] Empty =
        ["a", "an", "the", "of", "this", "that", "its", "it", "is", "are", "for", "to", "in", "and", "or", "s", "get", "set", "give", "return", "provide", "contain", "hold", "indicate", "specify",
         "value", "represent", "class", "object", "property", "flag", "current", "never", "null", "immutable"];

    /// <summary>Whether a summary has no word but those of the names, of their kind and of no meaning.</summary>
    /// <param name="summary">The summary.</param>
    /// <param name="names">The name of the member, and of the type that has it.</param>
    public static bool IsOf(string summary, params string[] names)
    {
        var known = names.SelectMany(Words).Concat(Empty.Select(Stem)).ToHashSet(StringComparer.Ordinal);
        return Words(summary).All(known.Contains);
    }

    /// <summary>Words in small letters, a name split at its capitals, without the endings of plurals and verbs.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var spaced = string.Concat(text.Select((letter, index) => index > 0 && char.IsUpper(letter) && !char.IsUpper(text[index - 1]) ? " " + letter : letter.ToString()));
        return new string([.. spaced.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Stem);
    }

    private static string Stem(string word) => word.Length > 3 && word.EndsWith('s') ? word[..^1] : word;
}
