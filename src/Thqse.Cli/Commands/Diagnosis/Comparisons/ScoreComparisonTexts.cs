using Thqse.Sdk;

namespace Thqse.Cli.Commands.Diagnosis.Comparisons;

/// <summary>What the tool says around two score cards.</summary>
internal sealed class ScoreComparisonTexts(Language language)
{
    public string Before => language.Say("avant", "before");

    public string After => language.Say("après", "after");

    public string Change => language.Say("écart", "change");

    public string Overall => language.Say("Score global", "Overall score");

    public string Conservative => language.Say("Scores prudents : ce qui est sans réponse compte zéro.", "Conservative scores: what is unanswered counts as zero.");

    public string OtherQuestionnaire(string edition) => language.Say(
        $"L'autre est du questionnaire {edition} : ce ne sont pas les mêmes questions, et leurs scores ne se comparent pas. Aucun écart n'est donné.",
        $"The other one is of questionnaire {edition}: these are other questions, and their scores cannot be compared. No change is given.");

    public string OtherEstablishment(string name) => language.Say(
        $"L'autre réponse est celle d'un autre établissement, {name} : un écart n'est pas une évolution.",
        $"The other response is that of another establishment, {name}: a change is no progress.");

    public string Incomplete(string which, string share) => language.Say(
        $"Réponse d'{which} : remplie à {share} seulement.", $"Response {which}: only {share} complete.");

    public string IncompleteMeaning(string mark) => language.Say(
        $"{mark} Ce qui est sans réponse compte zéro : cet écart peut venir de ce qui a été rempli depuis, et non de ce qui a été fait.",
        $"{mark} What is unanswered counts as zero: this change may come from what was filled in since, and not from what was done.");

    public string OtherEdition(string edition) => language.Say(
        $"L'autre est du questionnaire {edition} : un écart peut venir des questions.", $"The other one is of questionnaire {edition}: a change may come from the questions.");
}
