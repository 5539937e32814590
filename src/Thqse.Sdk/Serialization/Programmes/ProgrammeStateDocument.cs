using Thqse.Sdk.Programmes;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes where a programme stands at a moment, "thqse.programme-state/1".</summary>
public static class ProgrammeStateDocument
{
    /// <summary>The format of the document: "thqse.programme-state/1".</summary>
    public const string Format = "thqse.programme-state/1";

    /// <summary>Writes a state as JSON: each stage, the next deadline, the time left.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language of labels and sentences; codes and moments do not depend on it.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(ProgrammeState state, Language language = Language.French) => Of(state, language).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language of labels and sentences; codes and moments do not depend on it.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static PublishedDocument Of(ProgrammeState state, Language language = Language.French)
        => DocumentWriter.Of(ProgrammeStateForms.Document, Guard.NotNull(state, nameof(state)), Guard.Defined(language, nameof(language)));
}
