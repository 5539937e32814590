using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes tables of a region, "thqse.cpom-region/1": by indicator and group of establishments, how many have each status. The document says whether it is for publication.</summary>
public static class RegionDocument
{
    /// <summary>The format of the document: "thqse.cpom-region/1".</summary>
    public const string Format = "thqse.cpom-region/1";

    /// <summary>Writes a table as JSON; the counts of a group that is left out are not in it. The same table gives the same bytes.</summary>
    /// <param name="table">The table.</param>
    /// <param name="language">The language of labels; codes and numbers do not depend on it.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(RegionTable table, Language language = Language.French) => Of(table, language).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="table">The table.</param>
    /// <param name="language">The language of labels; codes and numbers do not depend on it.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static PublishedDocument Of(RegionTable table, Language language = Language.French)
    {
        Guard.NotNull(table, nameof(table));
        Guard.Defined(language, nameof(language));
        return DocumentWriter.Of(RegionForms.Document, table, language);
    }
}
