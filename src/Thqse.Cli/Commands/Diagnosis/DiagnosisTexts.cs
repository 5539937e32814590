using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis;

/// <summary>What the tool says in common around questionnaires, scores and cohorts.</summary>
internal sealed class DiagnosisTexts(Language language)
{
    private readonly CommonTexts common = new(language);

    public string Questionnaire(string id, string version, bool isSpecimen) => $"Questionnaire {id}, version {version}"
        + (isSpecimen ? language.Say(" (spécimen, non officiel)", " (specimen, unofficial)") : string.Empty);

    public string Score(decimal score, params decimal[] limits) => DiagnosisMessages.ScoreText(score, language, limits);

    public string OutOf100(decimal score, params decimal[] limits) => language.Say($"{Score(score, limits)} sur 100", $"{Score(score, limits)} out of 100");

    /// <summary>Enough digits never to say that 0 points are missing where some are.</summary>
    public string Points(decimal points)
    {
        var digits = 1;
        while (points != 0 && digits < 10 && Math.Round(points, digits, MidpointRounding.AwayFromZero) == 0)
        {
            digits++;
        }

        var shown = Math.Round(points, digits, MidpointRounding.AwayFromZero);
        return common.Number(shown) + language.Say(shown < 2 ? " point" : " points", shown == 1 ? " point" : " points");
    }

    public string Percent(decimal share) => DiagnosisMessages.ScoreText(share * 100, language) + language.Say("\u00A0%", "%");

    /// <summary>Cut, not rounded: what is not complete never shows as 100 %.</summary>
    public string Completeness(decimal share) => Percent(Math.Floor(share * 1000) / 1000);

    public string IndicativeOnly => language.Say(
        "Indicatif seulement : un label suit l'audit d'un tiers, jamais un autodiagnostic.",
        "Indicative only: a label follows a third-party audit, never a self-diagnosis.");

    public string StrengthsTitle => language.Say("Points forts", "Strengths");

    public string AxesTitle => language.Say("Axes d'amélioration", "Improvement axes");

    public string None => language.Say("Aucun.", "None.");
}
