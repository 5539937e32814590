using NodaTime;
using Thqse.Sdk.Json;
using Thqse.Sdk.Programmes;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes the openings and closings that are to come, "thqse.coming-moments/1".</summary>
public static class ComingMomentsDocument
{
    /// <summary>The format of the document: "thqse.coming-moments/1".</summary>
    public const string Format = "thqse.coming-moments/1";

    /// <summary>Writes moments that are to come as JSON.</summary>
    /// <param name="moments">The moments, in the order wanted.</param>
    /// <param name="at">The moment from which one looks ahead, of the years 1912 to 9999.</param>
    /// <param name="language">The language of labels and sentences; codes and moments do not depend on it.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="moments"/> is null.</exception>
    /// <exception cref="ArgumentException">A moment is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment is of another year, or <paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(IReadOnlyList<ComingMoment> moments, Instant at, Language language = Language.French) => Of(moments, at, language).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="moments">The moments, in the order wanted.</param>
    /// <param name="at">The moment from which one looks ahead, of the years 1912 to 9999.</param>
    /// <param name="language">The language of labels and sentences; codes and moments do not depend on it.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="moments"/> is null.</exception>
    /// <exception cref="ArgumentException">A moment is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment is of another year, or <paramref name="language"/> is no value of its enumeration.</exception>
    public static PublishedDocument Of(IReadOnlyList<ComingMoment> moments, Instant at, Language language = Language.French)
    {
        var coming = Guard.NoNulls(moments, nameof(moments));
        return DocumentWriter.Of(ComingMomentsForms.Document, new ComingFrom(coming, LegalTime.Checked(at, nameof(at))), Guard.Defined(language, nameof(language)));
    }
}
