using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Samples.EveryDocument;

/// <summary>A response: the same response again, its questionnaire, its score card under each policy, and a plan of what would improve it; or what is wrong with it.</summary>
internal static class ResponsePages
{
    private static readonly NotConcernedPolicy[] Policies = [NotConcernedPolicy.LeftOut, NotConcernedPolicy.SharedEqually, NotConcernedPolicy.CountedAsZero];

    public static void Write(Pages pages, ResponseReadResult result)
    {
        pages.Add("read as a response", result.Diagnostics);
        if (result.Response is not { } response)
        {
            return;
        }

        pages.Add("response again", ResponseDocument.Write(response));
        pages.Add("questionnaire", QuestionnaireDocument.Write(response.Questionnaire, response.Establishment));
        foreach (var policy in Policies)
        {
            var document = ScoreCardDocument.Write(response.Score(new ScoringPolicy(policy)));
            pages.Add($"score card, {policy}", document);
            CardPages.Write(pages, ScoreCardDocument.Read(document));
        }

        ActionPlanPages.Write(pages, response);
    }
}
