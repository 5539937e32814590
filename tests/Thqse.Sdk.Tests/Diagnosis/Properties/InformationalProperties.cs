using FsCheck.Xunit;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Responses;

namespace Thqse.Sdk.Tests.Diagnosis.Properties;

/// <summary>What counts nowhere: a question of weight 0. What counts always: an imperative question.</summary>
public class InformationalProperties
{
    [Property]
    public void A_question_of_weight_0_counts_nowhere(AnsweredCase answered, Place place, NotConcernedPolicy policy)
    {
        if (answered.Response.Asked.Where(question => question.Weight == 0).ToArray() is { Length: > 0 } informational)
        {
            var question = place.In(informational);
            var before = answered.Without(question.Id).Score(policy);
            Assert.All(
                new[] { Options.Best(question), Options.Worst(question) },
                options => Assert.Equal(Scores(before), Scores(answered.With(question.Id, options).Score(policy))));
        }
    }

    [Property]
    public void An_imperative_question_always_concerns(AnsweredCase answered, Place place)
    {
        if (answered.Response.Asked.Where(question => question.IsImperative).ToArray() is { Length: > 0 } imperative)
        {
            var refused = answered.With(place.In(imperative).Id, AnsweredCase.NotConcerned);
            var result = ResponseDocument.Read(refused.Document.ToJsonString(), [refused.Loaded.Referential]);
            Assert.Equal(DiagnosticCode.ImperativeNotConcerned, Assert.Single(result.Diagnostics).Code);
            Assert.Null(result.Response);
        }
    }

    private static IEnumerable<string> Scores(ScoreCard card)
        => Nodes.Of(card).Select(node => $"{node.Id}: {node.Conservative} {node.Provisional} {node.Highest} {node.Flags.Count}").Append($"{card.Completeness}");
}
