using Thqse.Sdk.Policies;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes where a quality policy stands, "thqse.quality-policy-state/1".</summary>
public static class QualityPolicyStateDocument
{
    /// <summary>The format of the document: "thqse.quality-policy-state/1".</summary>
    public const string Format = "thqse.quality-policy-state/1";

    /// <summary>Writes a state as JSON: the step reached, what is next, what is late, what lacks, and the findings of the check.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language of labels and sentences; codes and dates do not depend on it.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(QualityPolicyState state, Language language = Language.French) => Of(state, language).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="state">The state.</param>
    /// <param name="language">The language of labels and sentences; codes and dates do not depend on it.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static PublishedDocument Of(QualityPolicyState state, Language language = Language.French)
        => DocumentWriter.Of(QualityPolicyStateForms.Document, Guard.NotNull(state, nameof(state)), Guard.Defined(language, nameof(language)));
}
