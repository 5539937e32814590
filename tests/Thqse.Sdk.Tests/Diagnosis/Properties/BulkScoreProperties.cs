using FsCheck.Xunit;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Responses;

namespace Thqse.Sdk.Tests.Diagnosis.Properties;

/// <summary>Many responses scored in bulk: what the score card says, exactly; that the specification says the same, <c>Specification/ScoreComparison</c> holds.</summary>
[Cases(100)]
public class BulkScoreProperties
{
    [Property]
    public void The_bulk_path_gives_the_scores_of_the_card(AnsweredCase answered, NotConcernedPolicy policy) => BulkScores.AssertThoseOfTheCard(answered.Response, policy);

    [Property]
    public void And_where_the_whole_language_of_a_referential_is_used(RichCase rich, NotConcernedPolicy policy) => The_bulk_path_gives_the_scores_of_the_card(rich.Answered, policy);

    [Property]
    public void One_response_leaves_nothing_to_the_next(RichCase rich, NotConcernedPolicy policy)
    {
        var answered = rich.Answered;
        var compiled = answered.Questionnaire.Compile(answered.Response.Establishment, policy);
        var (answers, alone, after) = (new GivenAnswer[compiled.Questions.Count], new ScoreFigures[compiled.Nodes.Count], new ScoreFigures[compiled.Nodes.Count]);
        compiled.Read(answered.Response, answers);
        compiled.Score(answers, alone);
        compiled.Score(new GivenAnswer[answers.Length], after);
        compiled.Score(answers, after);
        Assert.Equal(alone, after);
    }
}
