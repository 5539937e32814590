using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Snippets;

internal static class ReadmeDiagnosis
{
    public static void Run()
    {
        #region SelfDiagnosis
        var response = ResponseDocument.Read("""
            {
              "format": "thqse.questionnaire-response/1",
              "questionnaire": "thqse-specimen/sanitary",
              "establishment": { "category": "ch", "beds": 320 },
              "answers": {
                "energy-01": { "options": ["sustained"] },
                "energy-02": { "options": ["started"] },
                "energy-07": { "notConcerned": true, "justification": "no operating theatre" }
              }
            }
            """).ResponseOrThrow();
        var card = response.Score();
        var energy = card.Themes.Single(theme => theme.Id == "energy");
        Console.WriteLine($"energy: from {Text(energy.Score.Lowest)} to {Text(energy.Score.Highest)} out of 100, {energy.Answered} of {energy.Asked} answered");
        Console.WriteLine($"whole: from {Text(card.Overall.Lowest)} to {Text(card.Overall.Highest)}, level {card.Level.Indicative ?? "none"}, {card.Level.Status}");
        Console.WriteLine($"best next answer: {card.Gains[0].Question}, +{Text(card.Gains[0].Points)}");

        static string Text(decimal? score) => score is { } known ? DiagnosisMessages.ScoreText(known, Language.English) : "no score";
        #endregion
    }
}
