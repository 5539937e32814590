using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Diagnosis.Support;

/// <summary>The bulk path beside the score card.</summary>
internal static class BulkScores
{
    /// <summary>Every score of every node, the second time after a response in which nothing is answered: it leaves nothing to the next.</summary>
    public static void AssertThoseOfTheCard(QuestionnaireResponse response, NotConcernedPolicy policy)
    {
        var compiled = response.Questionnaire.Compile(response.Establishment, policy);
        var (answers, scores) = (new GivenAnswer[compiled.Questions.Count], new ScoreFigures[compiled.Nodes.Count]);
        compiled.Read(response, answers);
        var (card, unanswered) = (response.Score(new ScoringPolicy(policy)), new ScoreFigures[scores.Length]);
        response.Questionnaire.Compile(response.Establishment, policy).Score(new GivenAnswer[answers.Length], unanswered);

        Assert.All(new[] { 1, 2 }, _ =>
        {
            compiled.Score(answers, scores);
            Assert.Equal(
                Nodes.Of(card).Select(node => (node.Id, node.Conservative, node.Provisional, node.Highest)),
                compiled.Nodes.Zip(scores, (id, score) => (id, score.Conservative, score.Provisional, score.Highest)));
            compiled.Score(new GivenAnswer[answers.Length], scores);
            Assert.Equal(unanswered, scores);
        });
    }
}
