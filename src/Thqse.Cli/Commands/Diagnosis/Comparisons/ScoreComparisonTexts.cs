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

    public string OtherEdition(string edition) => language.Say(
        $"L'autre est du questionnaire {edition} : un écart peut venir des questions.", $"The other one is of questionnaire {edition}: a change may come from the questions.");
}
