using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Reports.Pictures.Diagnosis;

/// <summary>A score in words: one number when every answer is there, else from what to what.</summary>
internal static class Interval
{
    public static string Text(NodeScore score, Language language, params IReadOnlyList<decimal> limits) => score is not { Lowest: { } lowest, Highest: { } highest }
        ? language.Say("non concerné", "not concerned")
        : highest > lowest
            ? language.Say("de ", "from ") + Ends(lowest, highest, language, limits)
            : DiagnosisMessages.ScoreText(lowest, language, limits);

    /// <summary>"61,2 à 64,0": two scores that can be told apart.</summary>
    public static string Ends(decimal lowest, decimal highest, Language language, params IReadOnlyList<decimal> limits)
        => DiagnosisMessages.ScoreTextBeside(lowest, highest, language, limits) + language.Say(" à ", " to ") + DiagnosisMessages.ScoreTextBeside(highest, lowest, language, limits);
}
