using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Reports.Diagnoses;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports;

/// <summary>The printable report of a self-diagnosis: one HTML file that fetches nothing and runs nothing.</summary>
public static class DiagnosisReport
{
    /// <summary>Writes the report: the scores by pillar and theme, the level they indicate, what would bring most, every answer with its remark and evidence.</summary>
    /// <param name="response">The response.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="policy">How it is scored; null for <see cref="ScoringPolicy.Default"/>.</param>
    /// <returns>The file, in HTML; the same characters for the same response. Every text of a user is encoded.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is no value of its enumeration.</exception>
    public static string Write(QuestionnaireResponse response, Language language, ScoringPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(response);
        return ResponsePage.Write(response, response.Score(policy), language.Defined());
    }
}
