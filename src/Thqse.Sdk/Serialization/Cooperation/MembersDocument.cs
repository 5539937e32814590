using Thqse.Sdk.Cooperation;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes the members of a cooperation group at the end of a day, "thqse.members/1".</summary>
public static class MembersDocument
{
    /// <summary>The format of the document: "thqse.members/1".</summary>
    public const string Format = "thqse.members/1";

    /// <summary>Writes members as JSON, by college, with the movements of a year.</summary>
    /// <param name="membership">The members.</param>
    /// <param name="movements">The movements of a year; null to leave them out.</param>
    /// <param name="language">The language of labels; codes and counts do not depend on it.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="membership"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(Membership membership, YearlyMovements? movements = null, Language language = Language.French) => Of(membership, movements, language).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="membership">The members.</param>
    /// <param name="movements">The movements of a year; null to leave them out.</param>
    /// <param name="language">The language of labels; codes and counts do not depend on it.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="membership"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static PublishedDocument Of(Membership membership, YearlyMovements? movements = null, Language language = Language.French)
        => DocumentWriter.Of(MembersForms.Document, new MembersAndMovements(Guard.NotNull(membership, nameof(membership)), movements), Guard.Defined(language, nameof(language)));
}
