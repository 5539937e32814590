using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Pictures.Diagnosis;

/// <summary>A score in words: one number when every answer is there, else from what to what.</summary>
internal static class Interval
{
    public static string Text(NodeScore score, Language language) => score is not { Lowest: { } lowest, Highest: { } highest }
        ? score.IsApplicable ? language.Of("sans score", "no score") : language.Of("non concerné", "not concerned")
        : highest > lowest
            ? language.Of("de ", "from ") + DiagnosisMessages.ScoreText(lowest, language) + language.Of(" à ", " to ") + DiagnosisMessages.ScoreText(highest, language)
            : DiagnosisMessages.ScoreText(lowest, language);
}
