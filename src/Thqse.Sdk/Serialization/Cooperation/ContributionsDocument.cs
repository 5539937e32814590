using Thqse.Sdk.Cooperation;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes what is due for a year, "thqse.contributions/1".</summary>
public static class ContributionsDocument
{
    /// <summary>The format of the document: "thqse.contributions/1".</summary>
    public const string Format = "thqse.contributions/1";

    /// <summary>Writes contributions as JSON: each member, each college, in all.</summary>
    /// <param name="contributions">The contributions.</param>
    /// <param name="language">The language of labels; codes and sums do not depend on it.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contributions"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(YearlyContributions contributions, Language language = Language.French) => Of(contributions, language).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="contributions">The contributions.</param>
    /// <param name="language">The language of labels; codes and sums do not depend on it.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="contributions"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static PublishedDocument Of(YearlyContributions contributions, Language language = Language.French)
        => DocumentWriter.Of(ContributionsForms.Document, Guard.NotNull(contributions, nameof(contributions)), Guard.Defined(language, nameof(language)));
}
