using System.Collections.ObjectModel;
using System.Text.Json.Serialization;

namespace Thqse.Sdk;

/// <summary>
/// One problem of a document: what is wrong, where, and what was expected. Immutable.
/// Its sentence is made from these, in French or English, by the messages of the package.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<Diagnostic>))]
public sealed class Diagnostic
{
    private static readonly IReadOnlyDictionary<DiagnosticDetail, string> NoDetails = new ReadOnlyDictionary<DiagnosticDetail, string>(new Dictionary<DiagnosticDetail, string>());

    // Null when there is nothing to suggest; sought when somebody reads them: in a document that is wrong everywhere they would cost more than all the rest.
    private readonly Lazy<IReadOnlyList<string>>? suggestions;

    private Diagnostic(
        DiagnosticCode code,
        string pointer,
        string? value,
        IReadOnlyList<string> expected,
        Lazy<IReadOnlyList<string>>? suggestions,
        string? cell = null,
        IReadOnlyDictionary<DiagnosticDetail, string>? details = null,
        int? line = null,
        int? column = null)
    {
        Code = code;
        Pointer = pointer;
        Value = value;
        Expected = expected;
        Cell = cell;
        Line = line;
        Column = column;
        Details = details ?? NoDetails;
        this.suggestions = suggestions;
    }

    /// <summary>What is wrong.</summary>
    public DiagnosticCode Code { get; }

    /// <summary>The place, as a JSON pointer (RFC 6901): the offending member, or the object that lacks one; "" is the whole document.</summary>
    public string Pointer { get; }

    /// <summary>The sheet and the cell of a workbook, such as "Saisie!F14"; null in a document, and where no cell is to blame.</summary>
    public string? Cell { get; }

    /// <summary>The line of the document, 1 or more: of the name, where the name is wrong, else of the value; null in a workbook, and where the text is not there or has half a character.</summary>
    public int? Line { get; }

    /// <summary>The column in that line, 1 or more, in characters as an editor counts them; null where <see cref="Line"/> is.</summary>
    public int? Column { get; }

    /// <summary>The offending value or name, as text; of malformed JSON, the number that is to blame, as it was typed; null when there is none to show.</summary>
    public string? Value { get; }

    /// <summary>What could stand there instead: the values, names or JSON types allowed, or an example; may be empty.</summary>
    public IReadOnlyList<string> Expected { get; }

    /// <summary>The figures and names that the sentence is made with, each by what it is: limits, line and column, the other member. Numbers as JSON writes them; may be empty.</summary>
    public IReadOnlyDictionary<DiagnosticDetail, string> Details { get; }

    /// <summary>The nearest known names, the nearest first, or the text that was probably meant; may be empty.</summary>
    public IReadOnlyList<string> Suggestions => suggestions?.Value ?? [];

    /// <summary>Makes the diagnostic of a reader of another form of our documents, such as a workbook.</summary>
    /// <param name="code">What is wrong.</param>
    /// <param name="pointer">The place, as a JSON pointer into the document that is meant.</param>
    /// <param name="value">The offending value or name; null when there is none to show.</param>
    /// <param name="expected">What was expected; null for nothing.</param>
    /// <returns>The diagnostic, in no cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="pointer"/> is null.</exception>
    /// <exception cref="ArgumentException">An expected text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="code"/> is no value of its enumeration.</exception>
    public static Diagnostic Of(DiagnosticCode code, string pointer, string? value = null, IReadOnlyList<string>? expected = null)
        => new(Guard.Defined(code, nameof(code)), Guard.NotNull(pointer, nameof(pointer)), value, Guard.NoNulls(expected ?? [], nameof(expected)).ToReadOnly(), suggestions: null);

    /// <summary>Says where in a workbook it is.</summary>
    /// <param name="cell">The sheet and the cell, such as "Saisie!F14".</param>
    /// <returns>The same diagnostic, in that cell.</returns>
    /// <exception cref="ArgumentException">The text is null or blank.</exception>
    public Diagnostic At(string cell) => new(Code, Pointer, Value, Expected, suggestions, Guard.NotBlank(cell, nameof(cell)), Details);

    /// <summary>Says one more figure or name that the sentence is made with.</summary>
    /// <param name="detail">What it is.</param>
    /// <param name="value">The figure, as JSON writes it, or the name.</param>
    /// <returns>The same diagnostic, with the detail; of one that it had, the value is replaced.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="detail"/> is no value of its enumeration.</exception>
    public Diagnostic With(DiagnosticDetail detail, string value)
    {
        Guard.Defined(detail, nameof(detail));
        var details = Details.ToDictionary(each => each.Key, each => each.Value);
        details[detail] = Guard.NotNull(value, nameof(value));
        return new(Code, Pointer, Value, Expected, suggestions, Cell, new ReadOnlyDictionary<DiagnosticDetail, string>(details), Line, Column);
    }

    /// <summary>Code, place and value for a log, such as "UnknownValue /establishment/category: chx"; the sentence for people is made by the messages.</summary>
    public override string ToString() => $"{Code} {Cell ?? (Pointer.Length == 0 ? "(document)" : Pointer)}{(Value is null ? string.Empty : ": " + Value)}";

    /// <summary>The same diagnostic, at a place of the text.</summary>
    internal Diagnostic At(int line, int column) => new(Code, Pointer, Value, Expected, suggestions, Cell, Details, line, column);

    /// <summary>The same diagnostic, at another place of a document.</summary>
    internal Diagnostic Moved(string pointer) => new(Code, pointer, Value, Expected, suggestions, Cell, Details, Line, Column);

    /// <summary>A text that is not of the form expected; the one that was probably meant is suggested, where that can be told.</summary>
    internal static Diagnostic OfMistyped(DiagnosticCode code, string pointer, string text, IReadOnlyList<string> expected, Func<string, string?>? meantBy)
        => new(code, pointer, text, expected.ToReadOnly(), new(() => meantBy?.Invoke(text) is { } meant ? [meant] : []));

    /// <summary>A name that is not one of those known; the one that a French word stands for is suggested, or the nearest of them.</summary>
    internal static Diagnostic OfUnknown(DiagnosticCode code, string pointer, string name, IReadOnlyList<string> known)
    {
        var expected = known.ToReadOnly();
        return new(code, pointer, name, expected, new(() => FrenchWords.MeantBy(name, expected) is { } meant ? [meant] : NearestNames.Of(name, expected).ToReadOnly()));
    }
}
