using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Check = Thqse.Sdk.Tests.Properties.Check;

namespace Thqse.Sdk.Tests.Diagnosis.Properties;

/// <summary>What one more answer, or a better one, does to the scores.</summary>
public class AnswerProperties
{
    public static TheoryData<string> Sources => CaseGenerators.Sources;

    public static TheoryData<string, NotConcernedPolicy> SourcesAndPolicies => CaseGenerators.SourcesAndPolicies;

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_better_answer_never_lowers_any_score(string source)
        => Check.That(Times.For(source, 250), CaseGenerators.Of(source), Places, (answered, place) =>
        {
            var improvable = answered.Response.Asked
                .Where(question => answered.Answers.TryGetValue(question.Id, out var given) && given.Length > 0 && Options.Better(question, given) is not null)
                .ToArray();
            if (improvable.Length > 0)
            {
                var question = improvable[place % improvable.Length];
                var better = answered.With(question.Id, Options.Better(question, answered.Answers[question.Id])!);
                Assert.All(Nodes.Of(answered.Score(), better.Score()), node =>
                {
                    Assert.True(Nodes.AtMost(node.Before.ExactConservative, node.After.ExactConservative), $"{question.Id}: {node.Before.Id} conservative");
                    Assert.True(Nodes.AtMost(node.Before.ExactProvisional, node.After.ExactProvisional), $"{question.Id}: {node.Before.Id} provisional");
                    Assert.True(Nodes.AtMost(node.Before.ExactHighest, node.After.ExactHighest), $"{question.Id}: {node.Before.Id} highest");
                    Assert.Equal(node.Before.Provisional is null, node.After.Provisional is null);
                });
            }
        });

    [Theory]
    [MemberData(nameof(SourcesAndPolicies))]
    public void The_interval_never_widens_with_an_answer(string source, NotConcernedPolicy policy)
        => Check.That(Times.For(source, 150), CaseGenerators.Of(source), Places, (answered, place) =>
        {
            if (answered.Unanswered is { Length: > 0 } open)
            {
                var question = open[place % open.Length];
                var after = answered.With(question.Id, question.Options[place % question.Options.Count].Id);
                Assert.All(Nodes.Of(answered.Score(policy), after.Score(policy)), node =>
                {
                    Assert.Equal(node.Before.IsApplicable, node.After.IsApplicable);
                    Assert.True(Nodes.AtMost(node.Before.ExactConservative, node.After.ExactConservative), $"{question.Id}: {node.Before.Id} lowest");
                    Assert.True(Nodes.AtMost(node.After.ExactHighest, node.Before.ExactHighest), $"{question.Id}: {node.Before.Id} highest");
                });
            }
        });

    [Theory]
    [MemberData(nameof(SourcesAndPolicies))]
    public void Answering_a_question_at_its_best_brings_exactly_the_points_announced(string source, NotConcernedPolicy policy)
        => Check.That(Times.For(source, 45), CaseGenerators.Of(source), answered =>
        {
            var card = answered.Score(policy);
            var gains = card.Gains.ToDictionary(gain => gain.Question, StringComparer.Ordinal);
            var improvable = answered.Response.Asked.Where(question => !answered.Answers.TryGetValue(question.Id, out var given) || given.Length > 0);

            Assert.Equal(card.Gains.OrderByDescending(gain => gain.ExactPoints).Select(gain => gain.Points), card.Gains.Select(gain => gain.Points));
            Assert.Subset(improvable.Select(question => question.Id).ToHashSet(), gains.Keys.ToHashSet());
            foreach (var question in improvable.Where((_, index) => source == CaseGenerators.Generated || index % 7 == 0))
            {
                var after = answered.With(question.Id, Options.Best(question)).Score(policy).Overall;
                var expected = gains.TryGetValue(question.Id, out var gain) ? card.Overall.ExactConservative.Plus(gain.ExactPoints) : card.Overall.ExactConservative;
                Assert.True(expected.CompareTo(after.ExactConservative) == 0, $"{question.Id}: {after.Conservative} instead of {card.Overall.Conservative} + {gain?.Points ?? 0}");
            }
        });

    private static Arbitrary<int> Places => Arb.From(Gen.Choose(0, int.MaxValue));
}
