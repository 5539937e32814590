using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Snippets;

internal static class BringYourOwnReferential
{
    public static void Run()
    {
        #region Load
        using var stream = File.OpenRead("my-referential.json");
        var referential = Referential.Load(stream);                       // throws DiagnosticsException: what is not of the shape
        var indicators = CpomCatalogue.Occitanie2025.Fiches.Select(fiche => fiche.Id.ToString());
        Console.WriteLine($"{referential.Check(indicators).Count} findings");
        #endregion

        NextBlock();

        #region Score
        var response = ResponseDocument.Read("""
            {
              "format": "thqse.questionnaire-response/1",
              "questionnaire": "garden/short",
              "establishment": { "category": "ch", "beds": 320 },
              "answers": {
                "trees": { "options": ["yes"] },
                "water": { "options": ["no"] },
                "bees": { "notConcerned": true, "justification": "no garden of our own" }
              }
            }
            """, [referential]).ResponseOrThrow();
        foreach (var policy in Enum.GetValues<NotConcernedPolicy>())
        {
            var score = response.Score(new ScoringPolicy(policy)).Overall.Conservative!.Value;
            Console.WriteLine($"{policy}: {DiagnosisMessages.ScoreText(score, Language.English)}");
        }
        #endregion
    }
}
