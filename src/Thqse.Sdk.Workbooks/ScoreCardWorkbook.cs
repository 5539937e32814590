using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Workbooks.Results;
using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks;

/// <summary>The scores of a self-diagnosis for a spreadsheet.</summary>
public static class ScoreCardWorkbook
{
    /// <summary>Writes the workbook of a score card: the scores, and what would bring most.</summary>
    /// <param name="card">The score card.</param>
    /// <param name="referential">The referential of its questionnaire, which names pillars and themes.</param>
    /// <param name="language">The language of its sheets.</param>
    /// <returns>The file, an xlsx; the same bytes for the same card.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="referential"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static byte[] Write(ScoreCard card, Referential referential, Language language)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(referential);
        return BookWriter.Write(new Book(Languages.Defined(language), [DiagnosisTables.Scores(card, referential, language).ToSheet(), DiagnosisTables.Gains(card, referential, language).ToSheet()]));
    }

    /// <summary>Writes the scores as CSV (RFC 4180), as <see cref="EvaluationWorkbook.WriteCsv"/> writes verdicts.</summary>
    /// <param name="card">The score card.</param>
    /// <param name="referential">The referential of its questionnaire, which names pillars and themes.</param>
    /// <param name="language">The language of its texts.</param>
    /// <returns>The file, in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="card"/> or <paramref name="referential"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static byte[] WriteCsv(ScoreCard card, Referential referential, Language language)
    {
        ArgumentNullException.ThrowIfNull(card);
        ArgumentNullException.ThrowIfNull(referential);
        return ResultCsv.Write(DiagnosisTables.Scores(card, referential, Languages.Defined(language)), language);
    }
}
