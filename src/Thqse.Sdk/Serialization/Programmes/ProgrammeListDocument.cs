using Thqse.Sdk.Json;
using Thqse.Sdk.Programmes;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes a list of programmes with the next deadline of each, "thqse.programme-list/1".</summary>
public static class ProgrammeListDocument
{
    /// <summary>The format of the document: "thqse.programme-list/1".</summary>
    public const string Format = "thqse.programme-list/1";

    private static readonly ObjectForm<ProgrammeState> Programme = new(
    [
        Required("id", Text, (ProgrammeState state) => state.Programme.Id),
        Required("version", Text, (ProgrammeState state) => state.Programme.Version),
        Required("label", Text, (ProgrammeState state, Language language) => state.Programme.Label[language]),
        Required("asKnownOn", DocumentDates.Form, (ProgrammeState state) => state.Programme.AsKnownOn),
        Required("at", MomentForms.Instant, (ProgrammeState state) => state.At),
        Required("stages", Count, (ProgrammeState state) => state.Stages.Count),
        Required("next", OrNull(ProgrammeStateForms.Next), (ProgrammeState state) => state.Next).Meaning("The next deadline; null when none is to come."),
    ]);

    internal static readonly ObjectForm<IReadOnlyList<ProgrammeState>> Form = new(
        [Format<IReadOnlyList<ProgrammeState>>(Format), Required("programmes", List(Programme), (IReadOnlyList<ProgrammeState> states) => states)]);

    /// <summary>Writes the states of programmes as JSON, in short.</summary>
    /// <param name="states">The states, in the order wanted.</param>
    /// <param name="language">The language of labels; codes and moments do not depend on it.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="states"/> is null.</exception>
    /// <exception cref="ArgumentException">A state is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(IReadOnlyList<ProgrammeState> states, Language language = Language.French) => Of(states, language).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="states">The states, in the order wanted.</param>
    /// <param name="language">The language of labels; codes and moments do not depend on it.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="states"/> is null.</exception>
    /// <exception cref="ArgumentException">A state is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static PublishedDocument Of(IReadOnlyList<ProgrammeState> states, Language language = Language.French)
        => DocumentWriter.Of(Form, Guard.NoNulls(states, nameof(states)), Guard.Defined(language, nameof(language)));
}
