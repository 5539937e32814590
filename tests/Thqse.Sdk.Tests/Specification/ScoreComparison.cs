using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Responses;

namespace Thqse.Sdk.Tests.Specification;

/// <summary>Two implementations that share nothing but the data: a defect has to be made twice to pass. As many responses in all as contracts beside.</summary>
[Cases(50)]
public class ScoreComparison
{
    [Property]
    public void The_engine_gives_the_scores_of_the_specification(AnsweredCase answered, NotConcernedPolicy policy)
        => AssertAgree(answered.Loaded.ToString(), answered.Document.ToJsonString(), answered.Response, policy);

    [Property]
    public void And_where_the_whole_language_of_a_referential_is_used(RichCase rich, NotConcernedPolicy policy) => The_engine_gives_the_scores_of_the_specification(rich.Answered, policy);

    /// <summary>The cases that chance made once, whose scores are approved (<see cref="Diagnosis.Scoring.ApprovedScoreTests"/>).</summary>
    [Theory]
    [InlineData(NotConcernedPolicy.LeftOut)]
    [InlineData(NotConcernedPolicy.SharedEqually)]
    [InlineData(NotConcernedPolicy.CountedAsZero)]
    public void And_of_the_cases_whose_scores_are_approved(NotConcernedPolicy policy)
        => Assert.All(RecordedCase.All, each => AssertAgree(each.Referential, each.Response, each.Read(), policy));

    private static void AssertAgree(string referential, string document, QuestionnaireResponse response, NotConcernedPolicy policy)
    {
        var card = JsonNode.Parse(ScoreCardDocument.Write(response.Score(new ScoringPolicy(policy))))!;
        var specified = new SpecifiedScores(referential, response.Questionnaire.Id, document);

        Answers.Agree(specified.Under(policy), card);
    }
}
