using Thqse.Sdk.Cpom;
using Thqse.Sdk.Workbooks.Results;
using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks;

/// <summary>The result of a contract for a spreadsheet: the grid with words and colours, one flat line a verdict, what is to do, the readings on which it rests.</summary>
public static class EvaluationWorkbook
{
    /// <summary>Writes the grid, the verdicts, what is to do and the readings of the source, a sheet each.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="language">The language of its sheets.</param>
    /// <returns>The file, an xlsx; the same bytes for the same evaluation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static byte[] Write(CpomEvaluation evaluation, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return BookWriter.Write(new Book(Languages.Defined(language),
        [
            EvaluationTables.Summary(evaluation, language), EvaluationTables.Verdicts(evaluation, language).ToSheet(),
            EvaluationTables.ToDo(evaluation, language).ToSheet(), EvaluationTables.Contested(evaluation, language).ToSheet(), EvaluationTables.Readings(evaluation, language).ToSheet(),
        ]));
    }

    /// <summary>Writes the verdicts as CSV (RFC 4180), one line each: in French with semicolons, decimal commas and a byte order mark, in English with commas and points.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="language">The language of its texts.</param>
    /// <returns>The file, in UTF-8; a text that a spreadsheet would take for a formula begins with an apostrophe.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static byte[] WriteCsv(CpomEvaluation evaluation, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return ResultCsv.Write(EvaluationTables.Verdicts(evaluation, Languages.Defined(language)), language);
    }
}
