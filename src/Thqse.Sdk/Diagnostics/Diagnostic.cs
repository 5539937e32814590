namespace Thqse.Sdk;

/// <summary>
/// One problem of a document: what is wrong, where, and what was expected. Immutable.
/// Its sentence is made from these, in French or English, by the messages of the package.
/// </summary>
public sealed class Diagnostic
{
    // Null when there is nothing to suggest; sought when somebody reads them: in a document that is wrong everywhere they would cost more than all the rest.
    private readonly Lazy<IReadOnlyList<string>>? suggestions;

    private Diagnostic(DiagnosticCode code, string pointer, string? value, IReadOnlyList<string> expected, Lazy<IReadOnlyList<string>>? suggestions)
    {
        Code = code;
        Pointer = pointer;
        Value = value;
        Expected = expected;
        this.suggestions = suggestions;
    }

    /// <summary>What is wrong.</summary>
    public DiagnosticCode Code { get; }

    /// <summary>The place, as a JSON pointer (RFC 6901): the offending member, or the object that lacks one; "" is the whole document.</summary>
    public string Pointer { get; }

    /// <summary>The offending value or name, as text; null when there is none to show.</summary>
    public string? Value { get; }

    /// <summary>
    /// What was expected: the values, names, limits or JSON types allowed; may be empty. Of malformed JSON, line and column, then why where that can be told;
    /// of a number that another member does not allow, how it must compare, that member, and its value.
    /// </summary>
    public IReadOnlyList<string> Expected { get; }

    /// <summary>The nearest known names, the nearest first; may be empty.</summary>
    public IReadOnlyList<string> Suggestions => suggestions?.Value ?? [];

    /// <summary>Code, place and value for a log, such as "UnknownValue /establishment/category: chx"; the sentence for people is made by the messages.</summary>
    public override string ToString() => $"{Code} {(Pointer.Length == 0 ? "(document)" : Pointer)}{(Value is null ? string.Empty : ": " + Value)}";

    internal static Diagnostic Of(DiagnosticCode code, string pointer, string? value, IReadOnlyList<string> expected)
        => new(code, pointer, value, expected.ToReadOnly(), suggestions: null);

    /// <summary>A name that is not one of those known; the nearest of them are suggested.</summary>
    internal static Diagnostic OfUnknown(DiagnosticCode code, string pointer, string name, IReadOnlyList<string> known)
    {
        var expected = known.ToReadOnly();
        return new(code, pointer, name, expected, new(() => NearestNames.Of(name, expected).ToReadOnly()));
    }
}
