using FsCheck.Xunit;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Generation.Responses;

namespace Thqse.Sdk.Tests.Diagnosis.Properties;

public class ScoreProperties
{
    [Property]
    public void The_interval_contains_the_conservative_score_at_its_lower_end_and_the_provisional_one(AnsweredCase answered, NotConcernedPolicy policy)
        => Assert.All(Nodes.Of(answered.Score(policy)), node =>
        {
            Assert.Equal(node.Conservative, node.Lowest);
            Assert.True(Nodes.AtMost(node.ExactConservative, node.ExactProvisional), $"{node.Id}: {node.Conservative} > {node.Provisional}");
            Assert.True(Nodes.AtMost(node.ExactProvisional, node.ExactHighest), $"{node.Id}: {node.Provisional} > {node.Highest}");
            Assert.True(Nodes.AtMost(node.ExactConservative, node.ExactHighest), $"{node.Id}: {node.Conservative} > {node.Highest}");
        });

    [Property]
    public void A_score_is_out_of_100_and_exists_when_something_applies(AnsweredCase answered, NotConcernedPolicy policy)
        => Assert.All(Nodes.Of(answered.Score(policy)), node =>
        {
            Assert.Equal(node.IsApplicable, node.Conservative is not null);
            Assert.Equal(node.IsApplicable, node.Highest is not null);
            Assert.False(node.Provisional is not null && !node.IsApplicable, node.Id);
            Assert.InRange(node.Conservative ?? 0, 0, 100);
            Assert.InRange(node.Provisional ?? 0, 0, 100);
            Assert.InRange(node.Highest ?? 0, 0, 100);
        });

    [Property]
    public void A_complete_response_has_an_interval_of_one_point(AnsweredCase answered, NotConcernedPolicy policy)
    {
        var card = answered.Completed(Options.Worst).Score(policy);

        Assert.All(Nodes.Of(card), node =>
        {
            Assert.Equal(node.Lowest, node.Highest);
            Assert.Equal(node.Conservative, node.Provisional);
        });
        Assert.Equal(card.Overall.IsApplicable, card.IsComplete);
        Assert.Equal(card.Overall.IsApplicable ? 1m : null, card.Completeness);
    }

    [Property]
    public void Completeness_is_from_0_to_1_and_grows_with_each_answer(AnsweredCase answered, NotConcernedPolicy policy)
    {
        var before = answered.Score(policy).Completeness;
        Assert.InRange(before ?? 0, 0, 1);
        if (answered.Unanswered.FirstOrDefault() is { } question)
        {
            Assert.True(answered.With(question.Id, Options.Worst(question)).Score(policy).Completeness >= before || before is null);
        }
    }

    [Property]
    public void What_is_answered_and_asked_is_counted_by_theme(AnsweredCase answered, NotConcernedPolicy policy)
        => Assert.All(answered.Score(policy).Themes, theme =>
        {
            var asked = answered.Response.Asked.Where(question => question.Theme == theme.Id && question.Weight > 0).ToArray();
            Assert.Equal(asked.Length, theme.Asked);
            Assert.Equal(asked.Count(question => answered.Answers.TryGetValue(question.Id, out var options) && options.Length > 0), theme.Answered);
        });
}
