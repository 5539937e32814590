using NodaTime;
using Thqse.Cli.Commands.Diagnosis.Scores;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Progress;

/// <summary>What the tool says around how far responses are.</summary>
internal sealed class ProgressTexts(Language language)
{
    private readonly CommonTexts common = new(language);

    public string Campaign => language.Say("Campagne", "Campaign");

    public string BothDates => language.Say("une campagne a deux dates : --opens et --closes.", "a campaign has two dates: --opens and --closes.");

    public string ClosesBeforeItOpens => language.Say("--closes est avant --opens.", "--closes is before --opens.");

    public string Dates(Campaign campaign) => language.Say(
        $"Campagne du {common.Date(campaign.Opens)} au {common.Date(campaign.Closes)}", $"Campaign from {common.Date(campaign.Opens)} to {common.Date(campaign.Closes)}");

    public string State(CampaignState state, int daysToOpening, int daysToClosing) => state switch
    {
        CampaignState.Upcoming => language.Say($"elle ouvre dans {Days(daysToOpening)}", $"it opens in {Days(daysToOpening)}"),
        CampaignState.Open when daysToClosing == 0 => language.Say("elle ferme ce soir", "it closes tonight"),
        CampaignState.Open => language.Say($"il reste {Days(daysToClosing)}", $"{Days(daysToClosing)} left"),
        CampaignState.Closed => language.Say("elle est close", "it is closed"),
    };

    public string Answered(AnswerProgress progress) => language.Say(
        $"{progress.Answered + progress.NotConcerned} sur {progress.Asked} questions, dont {progress.NotConcerned} {(progress.NotConcerned < 2 ? "non concernée" : "non concernées")} ; il en reste {progress.Remaining}",
        $"{progress.Answered + progress.NotConcerned} of {progress.Asked} questions, {progress.NotConcerned} of them not concerned; {progress.Remaining} left");

    public string Contributors => language.Say("Contributeurs", "Contributors");

    public string NoContributor => language.Say("aucun n'est nommé", "none is named");

    public string Answers(int count) => language.Say(count < 2 ? $"{count} réponse" : $"{count} réponses", count == 1 ? "1 answer" : $"{count} answers");

    public string WhatRemains => language.Say(
        "Les questions qui restent : thqse diagnosis question --response FICHIER --unanswered.", "The questions that remain: thqse diagnosis question --response FILE --unanswered.");

    private string Days(int count) => language.Say(count < 2 ? $"{count} jour" : $"{count} jours", count == 1 ? "1 day" : $"{count} days");
}
