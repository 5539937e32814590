using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Responses;

namespace Thqse.Sdk.Tests.Specification;

/// <summary>Two implementations that share nothing but the data: a defect has to be made twice to pass. As many responses in all as contracts beside.</summary>
[Cases(50)]
public class ScoreComparison
{
    [Property]
    public void The_engine_gives_the_scores_of_the_specification(AnsweredCase answered, NotConcernedPolicy policy)
    {
        var card = JsonNode.Parse(ScoreCardDocument.Write(answered.Score(policy)))!;
        var specified = new SpecifiedScores(answered.Loaded.ToString(), answered.Questionnaire.Id, answered.Document.ToJsonString());

        Answers.Agree(specified.Under(policy), card);
    }

    [Property]
    public void And_where_the_whole_language_of_a_referential_is_used(RichCase rich, NotConcernedPolicy policy) => The_engine_gives_the_scores_of_the_specification(rich.Answered, policy);
}
