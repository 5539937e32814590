using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Responses;

namespace Thqse.Sdk.Tests.Diagnosis.Properties;

/// <summary>What scores promise holds whatever a referential is made of.</summary>
public class LanguageProperties
{
    [Property]
    public void The_interval_contains_every_way_in_which_the_missing_answers_can_be_given(RichCase rich, Place place, NotConcernedPolicy policy)
    {
        var before = rich.Answered.Score(policy);
        Assert.All(Nodes.Of(before, Completed(rich.Answered, place).Score(policy)), node =>
        {
            Assert.True(Nodes.AtMost(node.Before.ExactConservative, node.After.ExactConservative), $"{node.Before.Id} lowest");
            Assert.True(Nodes.AtMost(node.After.ExactHighest, node.Before.ExactHighest), $"{node.Before.Id} highest");
        });
    }

    [Property]
    public void Each_answer_leaves_the_interval_as_it_is_or_narrows_it(RichCase rich, Place place, NotConcernedPolicy policy)
    {
        if (rich.Answered.Unanswered is { Length: > 0 } open)
        {
            var question = place.In(open);
            Assert.All(Nodes.Of(rich.Answered.Score(policy), rich.Answered.With(question.Id, Chosen(question, place)).Score(policy)), node =>
            {
                Assert.True(Nodes.AtMost(node.Before.ExactConservative, node.After.ExactConservative), $"{question.Id}: {node.Before.Id} lowest");
                Assert.True(Nodes.AtMost(node.After.ExactHighest, node.Before.ExactHighest), $"{question.Id}: {node.Before.Id} highest");
            });
        }
    }

    [Property]
    public void A_complete_response_has_one_score(RichCase rich, Place place, NotConcernedPolicy policy)
    {
        var card = Completed(rich.Answered, place).Score(policy);

        Assert.True(card.IsComplete || !card.Overall.IsApplicable);
        Assert.All(Counting(card), node => Assert.Equal(node.Conservative, node.Highest));
    }

    [Property]
    public void Every_score_is_from_0_to_100_and_the_provisional_one_within_the_interval(RichCase rich, NotConcernedPolicy policy)
        => Assert.All(Nodes.Of(rich.Answered.Score(policy)), node =>
        {
            Assert.True(node.Conservative is null or (>= 0 and <= 100) && node.Highest is null or (>= 0 and <= 100), node.Id);
            Assert.True(Nodes.AtMost(node.ExactConservative, node.ExactProvisional) && Nodes.AtMost(node.ExactProvisional, node.ExactHighest), node.Id);
        });

    /// <summary>Where another question depends on it, a better answer may bring one in that is not answered yet.</summary>
    [Property]
    public void A_better_answer_never_lowers_a_score_where_no_question_depends_on_it(RichCase rich, Place place)
    {
        var answered = rich.Answered;
        var improvable = answered.Answers.Where(answer => answer.Value.Length > 0 && answered.Questionnaire.Questions.All(other => other.AskedIf?.Question != answer.Key && other.AskedIf?.Question is null)).Select(answer => answer.Key).ToArray();
        if (improvable.Length > 0)
        {
            var id = place.In(improvable);
            var better = answered.With(id, Options.Best(answered.Questionnaire[id]));
            Assert.All(Nodes.Of(answered.Score(), better.Score()), node => Assert.True(Nodes.AtMost(node.Before.ExactConservative, node.After.ExactConservative), $"{id}: {node.Before.Id}"));
        }
    }

    [Property]
    public void An_answer_at_its_best_brings_the_points_announced(RichCase rich, Place place, NotConcernedPolicy policy)
    {
        var card = rich.Answered.Score(policy);
        if (card.Gains.Count > 0)
        {
            var gain = place.In(card.Gains);
            var after = rich.Answered.With(gain.Question, Options.Best(rich.Answered.Questionnaire[gain.Question])).Score(policy);
            Assert.Equal(0, card.Overall.ExactConservative.Plus(gain.ExactPoints).CompareTo(after.Overall.ExactConservative));
        }
    }

    [Property]
    public void An_answer_to_what_is_not_asked_changes_no_score(RichCase rich, NotConcernedPolicy policy)
    {
        var card = rich.Answered.Score(policy);
        var without = card.NotAsked.Aggregate(rich.Answered, (answered, id) => answered.Without(id)).Score(policy);

        Assert.All(Nodes.Of(card, without), node => Assert.Equal((node.Before.Conservative, node.Before.Highest), (node.After.Conservative, node.After.Highest)));
        Assert.Empty(without.NotAsked);
    }

    [Property]
    public void A_card_and_a_response_are_read_as_they_were_written(RichCase rich)
    {
        var card = ScoreCardDocument.Write(rich.Answered.Score());
        var response = ResponseDocument.Write(rich.Answered.Response);

        Assert.Equal(card, ScoreCardDocument.Write(ScoreCardDocument.Read(card).CardOrThrow()));
        Assert.Equal(response, ResponseDocument.Write(ResponseDocument.Read(response, [rich.Answered.Loaded.Referential]).ResponseOrThrow()));
    }

    [Fact]
    public void Every_construct_is_met_with()
    {
        var cases = CaseGenerators.Rich.Generator.Sample(size: 50, seed: new Rnd(2024), numberOfSamples: 200).Select(rich => rich.Answered).ToArray();
        var questions = cases.SelectMany(answered => answered.Questionnaire.Questions).ToArray();
        Assert.Contains(questions, question => question.AskedIf is { AnyOf.Count: > 0 });
        Assert.Contains(questions, question => question.AskedIf is { NoneOf.Count: > 0 });
        Assert.Contains(questions, question => question.Figure is { LowerIsBetter: true });
        Assert.Contains(questions, question => question.SameAs is not null && question.Figure is not null);
        Assert.Contains(questions, question => question.Scale is not null);
        Assert.Contains(questions, question => !question.Weighting.IsSame);
        Assert.Contains(questions, question => question.IsBonus);
        Assert.Contains(questions, question => question.Options.Any(option => option.Points < 0));
        Assert.Contains(questions, question => question.Options.Any(option => option.IsExclusive));
        Assert.Contains(cases, answered => answered.Loaded.Referential.Aggregation == ScoreAggregation.Points);
        Assert.Contains(cases, answered => answered.Loaded.Referential.Themes.Any(theme => theme.Parent is not null));
        Assert.Contains(cases, answered => answered.Response.MayBeAsked.Count > 0);
        Assert.Contains(cases, answered => answered.Response.NotAsked.Count > 0);
        Assert.Contains(cases, answered => answered.Score().Level.UnmetGates.Any(gate => gate.Theme is not null));
        Assert.Contains(cases, answered => answered.Score().Level.UnmetGates.Any(gate => gate.Questions.Count > 0));
    }

    /// <summary>Answers one question after the other, until nothing is missing: what one brings in is answered too.</summary>
    private static AnsweredCase Completed(AnsweredCase answered, Place place)
    {
        while (answered.Unanswered is [var first, ..])
        {
            answered = answered.With(first.Id, Chosen(first, place));
        }

        return answered;
    }

    private static string[] Chosen(Question question, Place place)
    {
        var digit = place.Number / (1 + (question.Id.Length + question.Id[^1]) % 7);
        return question.Figure is { } figure
            ? [FormattableString.Invariant($"={figure.Bands[digit % figure.Bands.Count].From}")]
            : [question.Options[digit % question.Options.Count].Id];
    }

    private static IEnumerable<NodeScore> Counting(ScoreCard card) => [card.Overall, .. card.Pillars.Where(pillar => pillar.Weight > 0 && card.Overall.IsApplicable)];
}
