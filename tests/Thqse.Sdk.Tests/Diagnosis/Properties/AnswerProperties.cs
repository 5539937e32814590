using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Responses;

namespace Thqse.Sdk.Tests.Diagnosis.Properties;

/// <summary>What one more answer, or a better one, does to the scores.</summary>
public class AnswerProperties
{
    [Property]
    public void A_better_answer_never_lowers_any_score(AnsweredCase answered, Place place)
    {
        var improvable = answered.Response.Asked
            .Where(question => answered.Answers.TryGetValue(question.Id, out var given) && given.Length > 0 && Options.Better(question, given) is not null)
            .ToArray();
        if (improvable.Length > 0)
        {
            var question = place.In(improvable);
            var better = answered.With(question.Id, Options.Better(question, answered.Answers[question.Id])!);
            Assert.All(Nodes.Of(answered.Score(), better.Score()), node =>
            {
                Assert.True(Nodes.AtMost(node.Before.ExactConservative, node.After.ExactConservative), $"{question.Id}: {node.Before.Id} conservative");
                Assert.True(Nodes.AtMost(node.Before.ExactProvisional, node.After.ExactProvisional), $"{question.Id}: {node.Before.Id} provisional");
                Assert.True(Nodes.AtMost(node.Before.ExactHighest, node.After.ExactHighest), $"{question.Id}: {node.Before.Id} highest");
                Assert.Equal(node.Before.Provisional is null, node.After.Provisional is null);
            });
        }
    }

    [Property]
    public void The_interval_never_widens_with_an_answer(AnsweredCase answered, Place place, NotConcernedPolicy policy)
    {
        if (answered.Unanswered is { Length: > 0 } open)
        {
            var question = place.In(open);
            var after = answered.With(question.Id, place.In(question.Options).Id);
            Assert.All(Nodes.Of(answered.Score(policy), after.Score(policy)), node =>
            {
                Assert.Equal(node.Before.IsApplicable, node.After.IsApplicable);
                Assert.True(Nodes.AtMost(node.Before.ExactConservative, node.After.ExactConservative), $"{question.Id}: {node.Before.Id} lowest");
                Assert.True(Nodes.AtMost(node.After.ExactHighest, node.Before.ExactHighest), $"{question.Id}: {node.Before.Id} highest");
            });
        }
    }

    [Property]
    public void Answering_a_question_at_its_best_brings_exactly_the_points_announced(AnsweredCase answered, NotConcernedPolicy policy)
    {
        var card = answered.Score(policy);
        var gains = card.Gains.ToDictionary(gain => gain.Question, StringComparer.Ordinal);
        var improvable = answered.Response.Asked.Where(question => !answered.Answers.TryGetValue(question.Id, out var given) || given.Length > 0).ToArray();

        if (!card.Level.UnmetGates.Any(gate => gate.WithholdsLevel))
        {
            Assert.Equal(card.Gains.OrderByDescending(gain => gain.ExactPoints).Select(gain => gain.Points), card.Gains.Select(gain => gain.Points));
        }

        Assert.Subset(improvable.Select(question => question.Id).ToHashSet(), gains.Keys.ToHashSet());
        var every = (improvable.Length / 15) + 1;
        foreach (var question in improvable.Where((_, index) => index % every == 0))
        {
            var after = answered.With(question.Id, Options.Best(question)).Score(policy).Overall;
            var expected = gains.TryGetValue(question.Id, out var gain) ? card.Overall.ExactConservative.Plus(gain.ExactPoints) : card.Overall.ExactConservative;
            Assert.True(expected.CompareTo(after.ExactConservative) == 0, $"{question.Id}: {after.Conservative} instead of {card.Overall.Conservative} + {gain?.Points ?? 0}");
        }
    }

}
