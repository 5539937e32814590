namespace Thqse.Sdk;

/// <summary>
/// One problem of a document: what is wrong, where, and what was expected. Immutable.
/// Its sentence is made from these, in French or English, by the messages of the package.
/// </summary>
public sealed class Diagnostic
{
    internal Diagnostic(DiagnosticCode code, string pointer, string? value, IReadOnlyList<string>? expected = null, IReadOnlyList<string>? suggestions = null)
    {
        Code = code;
        Pointer = pointer;
        Value = value;
        Expected = (expected ?? []).ToReadOnly();
        Suggestions = (suggestions ?? []).ToReadOnly();
    }

    /// <summary>What is wrong.</summary>
    public DiagnosticCode Code { get; }

    /// <summary>The place, as a JSON pointer (RFC 6901): the offending member, or the object that lacks one; "" is the whole document. Never null.</summary>
    public string Pointer { get; }

    /// <summary>The offending value or name, as text; null when there is none to show.</summary>
    public string? Value { get; }

    /// <summary>What was expected: the values, names, limits or JSON types allowed; may be empty.</summary>
    public IReadOnlyList<string> Expected { get; }

    /// <summary>The nearest known names, the nearest first; may be empty.</summary>
    public IReadOnlyList<string> Suggestions { get; }
}
