using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Snippets;

internal static class ScoreADiagnosis
{
    public static void Run()
    {
        #region FromADocument
        var response = ResponseDocument.Read(File.ReadAllText("samples/data/diagnosis-ch-des-deux-rivieres.json")).ResponseOrThrow();
        var card = response.Score();
        Console.WriteLine($"from {Text(card.Overall.Lowest)} to {Text(card.Overall.Highest)}, {Text(card.Overall.Provisional)} on what is answered");
        Console.WriteLine($"indicative level: {card.Level.Indicative ?? "none"}; the lowest is {card.Level.Status.Label(Language.English)}; {Text(card.Level.MissingPoints)} points to the next threshold");
        foreach (var gain in card.Gains.Take(3))
        {
            Console.WriteLine($"+{Text(gain.Points)} {response.Questionnaire[gain.Question].Text[Language.English]}");
        }

        static string Text(decimal? score) => score is { } known ? DiagnosisMessages.ScoreText(known, Language.English) : "no score";
        #endregion

        NextBlock();

        #region FromYourOwnData
        var home = new Establishment(EstablishmentCategory.MedicoSocial, beds: 84, name: "EHPAD de l'Exemple");
        var questionnaire = Referential.ThqseSpecimen["thqse-specimen/medico-social"];
        var own = new QuestionnaireResponseBuilder(questionnaire, home)
            .Choose(questionnaire.Questions[0].Id, questionnaire.Questions[0].Options[^1].Id)
            .NotConcernedBy("energy-02", "the building belongs to the town")
            .Build();
        var progress = AnswerProgress.Of(own);
        Console.WriteLine($"{progress.Asked} asked, {progress.Answered} answered, {progress.NotConcerned} not concerned, {progress.Remaining} left");
        #endregion

        NextBlock();

        #region Following
        var campaign = new Campaign("Winter 2026", opens: new LocalDate(2026, 11, 16), closes: new LocalDate(2026, 12, 18), [new CampaignAssignment("quality@ehpad.example", questionnaire, home, own)]);
        Console.WriteLine($"{campaign.StateAt(new LocalDate(2026, 11, 24))}, {campaign.Assignments[0].Progress.Remaining} answers left");
        var action = new ActionItem("Spend less energy", "Have the heating audited", "Technical services", due: new LocalDate(2027, 6, 30), progress: 40, question: "energy-02");
        Console.WriteLine($"{action.StateAt(new LocalDate(2027, 6, 30))}, then {action.StateAt(new LocalDate(2027, 7, 1))}");
        #endregion

        NextBlock();

        #region OtherLevels
        var levels = new[]
        {
            new Level("bronze", new LocalizedText("Bronze", "Bronze"), from: 60),
            new Level("silver", new LocalizedText("Argent", "Silver"), from: 75, [LevelGate.OfPillar("environment", minimum: 50)]),
        };
        var level = response.Score(new ScoringPolicy(levels: levels)).Level;
        Console.WriteLine($"{level.Indicative ?? "none"}: {level.Status}");
        #endregion
    }
}
