using FsCheck.Xunit;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Responses;

namespace Thqse.Sdk.Tests.Diagnosis.Properties;

/// <summary>What is said of a level is true of every way in which the missing answers can be given.</summary>
public class LevelProperties
{
    [Property]
    public void A_status_is_what_the_best_and_the_worst_missing_answers_give(AnsweredCase answered, NotConcernedPolicy policy)
    {
        var card = answered.Score(policy);
        var atBest = answered.Completed(Options.Best).Score(policy).Level;
        var atWorst = answered.Completed(Options.Worst).Score(policy).Level;
        var levels = answered.Questionnaire.Referential.Levels;

        if (levels.Count == 0 || !card.Overall.IsApplicable)
        {
            Assert.Equal(LevelStatus.NotApplicable, card.Level.Status);
            Assert.Null(card.Level.Indicative);
            Assert.Null(card.Level.MissingPoints);
            return;
        }

        if (card.Level.Status == LevelStatus.InsufficientBasis)
        {
            Assert.Contains(Judged(card, answered), node => node.Flags.Contains(ScoreCaveat.InsufficientBasis));
            Assert.All(new[] { card.Level, atBest, atWorst }, level => Assert.Equal((LevelStatus.InsufficientBasis, null), (level.Status, level.Indicative)));
            return;
        }

        // An unanswered question counts 0, and the worst option may give more.
        Assert.Equal(card.Level.Status != LevelStatus.OutOfReach, atBest.Indicative is not null);
        Assert.False(card.Level.Status == LevelStatus.Guaranteed && atWorst.Indicative is null);
        Assert.False(card.Level.Indicative is not null && card.Level.Status != LevelStatus.Guaranteed);
        Assert.False(card.Level.Indicative is not null && !card.IsComplete);
    }

    [Property]
    public void A_status_agrees_with_the_interval(AnsweredCase answered, NotConcernedPolicy policy)
    {
        var card = answered.Score(policy);
        if (answered.Questionnaire.Referential.Levels is [var lowest, ..] && card.Overall.IsApplicable && card.Level.Status != LevelStatus.InsufficientBasis)
        {
            var reached = card.Overall.ExactConservative.CompareTo(Exact.From(lowest.From)) >= 0;
            var reachable = card.Overall.ExactHighest.CompareTo(Exact.From(lowest.From)) >= 0;
            Assert.True(card.Level.Status != LevelStatus.Guaranteed || reached);
            Assert.True(card.Level.Status != LevelStatus.Reachable || reachable);
            Assert.True(lowest.Gates.Count > 0 || card.Level.Status == (reached ? LevelStatus.Guaranteed : reachable ? LevelStatus.Reachable : LevelStatus.OutOfReach));
        }
    }

    [Property]
    public void The_missing_points_lead_to_the_first_threshold_above_the_conservative_score(AnsweredCase answered, NotConcernedPolicy policy)
    {
        var card = answered.Score(policy);
        var levels = answered.Questionnaire.Referential.Levels;
        if (levels.Count > 0 && card.Overall.IsApplicable)
        {
            var next = levels.FirstOrDefault(level => Exact.From(level.From).CompareTo(card.Overall.ExactConservative) > 0);
            Assert.Equal(next is null ? 0 : Exact.From(next.From).Minus(card.Overall.ExactConservative).ToDecimal(), card.Level.MissingPoints);
        }
    }

    /// <summary>Worked out from what the card shows and, for an imperative question, from the points of its options.</summary>
    [Property]
    public void The_level_indicated_is_the_highest_whose_threshold_and_gates_hold_with_those_below(AnsweredCase answered, NotConcernedPolicy policy)
    {
        var complete = answered.Completed(Options.Best);
        var card = complete.Score(policy);
        var reached = card.Overall.IsApplicable && !Judged(card, answered).Any(node => node.Flags.Contains(ScoreCaveat.InsufficientBasis))
            ? answered.Questionnaire.Referential.Levels.TakeWhile(level => AtLeast(card.Overall, level.From) && level.Gates.All(gate => Opens(gate, card, complete)))
            : [];

        Assert.Equal(reached.LastOrDefault()?.Id, card.Level.Indicative);
    }

    /// <summary>Every gate that withholds a level, or the next one, is named, and no other; each with a score below what it needs.</summary>
    [Property]
    public void A_level_that_gates_withhold_names_each_of_them(AnsweredCase answered, NotConcernedPolicy policy)
    {
        var card = answered.Score(policy);
        if (card.Level.Status != LevelStatus.NotApplicable)
        {
            var levels = answered.Questionnaire.Referential.Levels;
            var judged = levels.Take(levels.Count(level => AtLeast(card.Overall, level.From)) + 1).ToArray();
            var expected = judged.Where(level => level.Gates.Any(gate => !Opens(gate, card, answered))).Select(level => level.Id);

            Assert.Equal(expected.Order(), card.Level.UnmetGates.Select(gate => gate.Level).Distinct().Order());
            Assert.All(card.Level.UnmetGates, gate => Assert.True(gate.ExactHas.CompareTo(gate.ExactNeeds) < 0));
            Assert.All(card.Level.UnmetGates, gate => Assert.True(gate.Pillar is null != gate.Question is null));
        }
    }

    /// <summary>What a gain says to open is open once the question is answered at its best; what it does not, is not.</summary>
    [Property]
    public void A_best_answer_opens_the_gates_that_its_gain_names(AnsweredCase answered, Place place, NotConcernedPolicy policy)
    {
        var card = answered.Score(policy);
        if (card.Gains.Count > 0 && card.Level.UnmetGates.Count > 0)
        {
            var gain = place.In(card.Gains);
            var after = answered.With(gain.Question, Options.Best(answered.Questionnaire[gain.Question])).Score(policy);
            var left = after.Level.UnmetGates.Select(Name).ToHashSet();

            Assert.All(card.Level.UnmetGates, gate => Assert.Equal(gain.Opens.Contains(gate), !left.Contains(Name(gate))));
        }

        static string Name(UnmetGate gate) => $"{gate.Level} {gate.Pillar} {gate.Question} {gate.Needs}";
    }

    [Property]
    public void A_complete_response_leaves_nothing_to_reach(AnsweredCase answered)
        => Assert.NotEqual(LevelStatus.Reachable, answered.Completed(Options.Worst).Score().Level.Status);

    private static bool Opens(LevelGate gate, ScoreCard card, AnsweredCase answered) => gate.Pillar is { } id
        ? card.Pillars.Single(pillar => pillar.Id == id) is var pillar && (!pillar.IsApplicable || AtLeast(pillar, gate.Minimum))
        : answered.Response.Asked.Where(question => question.IsImperative).All(question =>
            answered.Answers.GetValueOrDefault(question.Id, []).Sum(option => question.FindOption(option)!.Points) * 100 >= gate.Minimum * question.BestPoints);

    /// <summary>The whole, and the pillars that a gate reads.</summary>
    private static IEnumerable<NodeScore> Judged(ScoreCard card, AnsweredCase answered)
    {
        var read = answered.Questionnaire.Referential.Levels.SelectMany(level => level.Gates).Select(gate => gate.Pillar).ToHashSet();
        return card.Pillars.Where(pillar => read.Contains(pillar.Id)).Prepend(card.Overall);
    }

    private static bool AtLeast(NodeScore score, decimal minimum) => score.ExactConservative.CompareTo(Exact.From(minimum)) >= 0;
}
