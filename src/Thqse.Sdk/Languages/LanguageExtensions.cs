namespace Thqse.Sdk;

/// <summary>What is said in a language, where both stand side by side in the code: so neither is forgotten, and both are corrected together.</summary>
public static class LanguageExtensions
{
    /// <summary>One of two texts.</summary>
    /// <param name="language">The language wanted.</param>
    /// <param name="french">The text for French readers.</param>
    /// <param name="english">The text for English readers.</param>
    /// <returns>The text of the language, as it was given.</returns>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Say(this Language language, string french, string english)
    {
        Guard.NotNull(french, nameof(french));
        Guard.NotNull(english, nameof(english));
        return Guard.Defined(language, nameof(language)) switch
        {
            Language.French => french,
            Language.English => english,
        };
    }
}
