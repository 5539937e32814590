using NodaTime;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>Writes to-do documents, "thqse.cpom-todo/1": what is left to do for a contract by a date.</summary>
public static class TodoDocument
{
    /// <summary>The format of the document: "thqse.cpom-todo/1".</summary>
    public const string Format = "thqse.cpom-todo/1";

    /// <summary>Writes what is left to do as JSON; the same evaluation and date give the same bytes.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="before">The last day on which something may be due, in any calendar; null as for <c>Todo()</c>.</param>
    /// <param name="language">The language of labels and sentences; codes and numbers do not depend on it.</param>
    /// <returns>The document, indented, ending with a line feed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar, or <paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(CpomEvaluation evaluation, LocalDate? before = null, Language language = Language.French) => Of(evaluation, before, language).ToString();

    /// <summary>The same document, to be written to a stream, a buffer or another document.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="before">The last day on which something may be due, in any calendar; null as for <c>Todo()</c>.</param>
    /// <param name="language">The language of labels and sentences; codes and numbers do not depend on it.</param>
    /// <returns>The document, not written yet.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The date is before year 1 of the ISO calendar, or <paramref name="language"/> is no value of its enumeration.</exception>
    public static PublishedDocument Of(CpomEvaluation evaluation, LocalDate? before = null, Language language = Language.French)
    {
        Guard.NotNull(evaluation, nameof(evaluation));
        Guard.Defined(language, nameof(language));
        var last = before is { } date ? Guard.Date(date, nameof(before)) : evaluation.NextDue();
        return DocumentWriter.Of(TodoForms.Document, new TodoList(evaluation, last, evaluation.Todo(last)), language);
    }
}
