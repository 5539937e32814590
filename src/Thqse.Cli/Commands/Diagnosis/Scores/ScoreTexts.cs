using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Scores;

/// <summary>What the tool says around a score card.</summary>
internal sealed class ScoreTexts(Language language)
{
    public string Summary(ScoreCard card, AnswerProgress progress, Referential referential)
        => (card.Overall.Conservative is { } score ? new DiagnosisTexts(language).OutOf100(score, ScoreLimits.OfOverall(referential)) : NothingApplies)
            + language.Say($", {progress.Remaining} sans réponse sur {progress.Asked}", $", {progress.Remaining} unanswered of {progress.Asked}");

    public string Answers => language.Say("Réponses", "Answers");

    public string Overall => language.Say("Score global", "Overall score");

    public string Level => language.Say("Niveau indicatif", "Indicative level");

    public string Answered(int answered, int asked, int notConcerned, int unanswered) => language.Say(
        $"{answered} sur {asked} questions posées, {Count(notConcerned, "non concernée", "non concernées")}, {unanswered} sans réponse",
        $"{answered} of {asked} questions asked, {notConcerned} not concerned, {unanswered} unanswered");

    public string Complete => language.Say("complet", "complete");

    public string Completeness(string percent) => language.Say($"complet à {percent} du poids", $"{percent} complete by weight");

    public string NothingApplies => language.Say("aucune question ne s'applique : pas de score", "no question applies: no score");

    public string Between(string lowest, string highest) => language.Say(
        $"entre {lowest} et {highest} selon les réponses manquantes", $"between {lowest} and {highest} depending on the missing answers");

    public string Provisional(string score) => language.Say($"{score} sur ce qui est répondu (provisoire)", $"{score} on what is answered (provisional)");

    public string NothingAnswered => language.Say("rien n'est répondu : pas de score provisoire", "nothing is answered: no provisional score");

    public string NoLevels => language.Say("ce questionnaire n'en a pas", "this questionnaire has none");

    public string NoLevel => language.Say("aucun", "none");

    public string NoLevelYet => language.Say("aucun tant que des réponses manquent", "none as long as answers are missing");

    public string LevelMissing(string level, string from, string points) => language.Say(
        $"{level}, à partir de {from} : il manque {points}", $"{level}, from {from}: {points} missing");

    public string LevelOnNarrowBasis(string pillars) => language.Say(
        $"Ce niveau tient en partie à ce qui est dit non concerné : moins de la moitié de ce qui est demandé s'applique ({pillars}).",
        $"This level rests in part on what is said not to be concerned: less than half of what is asked applies ({pillars}).");

    public string LevelGate(string level) => language.Say(
        $"{level} : le score y suffit, des conditions du niveau ne sont pas remplies",
        $"{level}: the score is enough, conditions of the level do not hold");

    public string OtherGates(int count) => count == 1
        ? language.Say("Et 1 autre condition : --json.", "And 1 other condition: --json.")
        : language.Say($"Et {count} autres conditions : --json.", $"And {count} other conditions: --json.");

    public string NotAsked(int count, string questions) => language.Say(
        $"{Count(count, "réponse gardée", "réponses gardées")} à ce qui n'est pas demandé à cet établissement, sans effet : {questions}",
        $"{count} {(count == 1 ? "answer" : "answers")} kept to what is not asked of this establishment, without effect: {questions}");

    public string LevelStanding(string level, string standing) => $"{level}{language.Colon()}{standing}";

    public string Themes => language.Say("Piliers et thèmes", "Pillars and themes");

    public string BarLegend(string full, string shaded, string rest, bool hasInterval) => hasInterval
        ? language.Say(
            $"{full} score prudent (sans réponse = 0), {shaded} jusqu'au plus haut que permettent les réponses manquantes, {rest} le reste.",
            $"{full} conservative score (unanswered = 0), {shaded} up to the highest the missing answers allow, {rest} the rest.")
        : language.Say($"{full} score, {rest} le reste jusqu'à 100.", $"{full} score, {rest} the rest up to 100.");

    public string ColumnsLegend => language.Say(
        "rép. : questions répondues sur posées ; nc : dont non concernées.",
        "ans.: questions answered of those asked; n/c: of which not concerned.");

    public string ScoreColumn => language.Say("score", "score");

    public string AnsweredColumn => language.Say("rép.", "ans.");

    public string NotConcernedColumn => language.Say("nc", "n/c");

    public string NotApplicable => language.Say("non applicable", "not applicable");

    public string StrengthsMeaning => language.Say("75 et plus, quelles que soient les réponses manquantes.", "75 or more, whatever the missing answers.");

    public string AxesMeaning => language.Say("Moins de 50, sur ce qui est répondu.", "Less than 50, on what is answered.");

    public string Gains => language.Say("Ce qui rapporterait le plus", "What would bring most");

    public string GainsMeaning(string unanswered) => language.Say(
        $"Points que gagnerait le score global si la question recevait sa meilleure réponse. {unanswered} sans réponse aujourd'hui.",
        $"Points the overall score would gain if the question got its best answer. {unanswered} unanswered today.");

    public string NoGain => language.Say("Rien : chaque question a sa meilleure réponse.", "Nothing: every question has its best answer.");

    public string OtherGains(int count) => count == 1
        ? language.Say("Et 1 autre question : --json.", "And 1 other question: --json.")
        : language.Say($"Et {count} autres questions : --json.", $"And {count} other questions: --json.");

    public string Unanswered(int count) => language.Say($"Sans réponse ({count})", $"Unanswered ({count})");

    public string NoneUnanswered => language.Say("Toutes les questions posées ont une réponse.", "Every question asked is answered.");

    public string AllOf(int count) => count == 1
        ? language.Say("1, la seule question posée", "1, the only question asked")
        : language.Say($"{count}, toutes les questions posées", $"{count}, every question asked");

    public string SomeOf(int count) => new CommonTexts(language).Number(count);

    public string MoreToRead(string questionnaire) => language.Say(
        $"Les questions : thqse diagnosis questionnaire {questionnaire} --establishment FICHIER. Tous les chiffres : --json.",
        $"The questions: thqse diagnosis questionnaire {questionnaire} --establishment FILE. All the figures: --json.");

    private static string Count(int count, string one, string several) => $"{count} {(count < 2 ? one : several)}";
}
