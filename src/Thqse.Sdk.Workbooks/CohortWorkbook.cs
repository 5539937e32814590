using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Workbooks.Results;
using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks;

/// <summary>A cohort for a spreadsheet: a line a group and a score, hidden ones without figures.</summary>
public static class CohortWorkbook
{
    /// <summary>Writes what the groups of a cohort scored, a line each, hidden ones without figures; on a second sheet, who is in none of them and why.</summary>
    /// <param name="cohort">The report, or the calculation, which is not for publication.</param>
    /// <param name="language">The language of its sheets.</param>
    /// <returns>The file, an xlsx; the same bytes for the same cohort.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cohort"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static byte[] Write(CohortResult cohort, Language language)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        return BookWriter.Write(new Book(Languages.Defined(language), [DiagnosisTables.Groups(cohort, language).ToSheet(), DiagnosisTables.Excluded(cohort, language).ToSheet()]));
    }

    /// <summary>Writes the groups as CSV (RFC 4180), as <see cref="EvaluationWorkbook.WriteCsv"/> writes verdicts; below them, a line each, who is in none of them and why.</summary>
    /// <param name="cohort">The report, or the calculation, which is not for publication.</param>
    /// <param name="language">The language of its texts.</param>
    /// <returns>The file, in UTF-8.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cohort"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static byte[] WriteCsv(CohortResult cohort, Language language)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        return ResultCsv.Write(DiagnosisTables.GroupsAndExcluded(cohort, Languages.Defined(language)), language);
    }
}
