using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Samples.EveryDocument;

/// <summary>An action plan: the three answers that would improve a response most, or the plan of a document.</summary>
internal static class ActionPlanPages
{
    private static readonly LocalDate AsOf = new(2027, 3, 31);

    public static void Write(Pages pages, QuestionnaireResponse response)
    {
        var actions = response.Score().Gains.Take(3).Select((gain, rank) => Action(response.Questionnaire[gain.Question], rank)).ToArray();
        if (actions.Length > 0)
        {
            var document = ActionPlanDocument.Write(new ActionPlan("Plan", actions), AsOf);
            pages.Add("action plan", document);
            Write(pages, ActionPlanDocument.Read(document));
        }
    }

    public static void Write(Pages pages, ActionPlanReadResult result)
    {
        pages.Add("read as an action plan", result.Diagnostics);
        if (result.Plan is { } plan)
        {
            pages.Add("action plan again", ActionPlanDocument.Write(plan, AsOf));
        }
    }

    private static ActionItem Action(Question question, int rank)
        => new("high", question.Text[Language.French], "Direction", AsOf.PlusMonths(rank - 1), progress: 12.5m * rank, question: question.Id);
}
