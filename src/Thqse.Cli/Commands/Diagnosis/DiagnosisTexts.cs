using Thqse.Sdk;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis;

/// <summary>What the tool says in common around questionnaires, scores and cohorts.</summary>
internal sealed class DiagnosisTexts(Language language)
{
    public string Questionnaire(string id, string version, bool isSpecimen) => $"Questionnaire {id}, version {version}"
        + (isSpecimen ? language.Say(" (spécimen, non officiel)", " (specimen, unofficial)") : string.Empty);

    public string Score(decimal score, params IReadOnlyList<decimal> limits) => DiagnosisMessages.ScoreText(score, language, limits);

    public string ScoreBeside(decimal score, decimal beside, params IReadOnlyList<decimal> limits) => DiagnosisMessages.ScoreTextBeside(score, beside, language, limits);

    public string OutOf100(decimal score, params IReadOnlyList<decimal> limits) => language.Say($"{Score(score, limits)} sur 100", $"{Score(score, limits)} out of 100");

    public string Points(decimal points) => DiagnosisMessages.PointsText(points, language);

    public string Percent(decimal share) => DiagnosisMessages.ShareText(share, language);

    public string IndicativeOnly => language.Say(
        "Indicatif seulement : un label suit l'audit d'un tiers, jamais un autodiagnostic.",
        "Indicative only: a label follows a third-party audit, never a self-diagnosis.");

    public string StrengthsTitle => language.Say("Points forts", "Strengths");

    public string AxesTitle => language.Say("Axes d'amélioration", "Improvement axes");

    public string None => language.Say("Aucun.", "None.");
}
