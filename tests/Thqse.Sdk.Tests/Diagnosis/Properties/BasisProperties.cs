using FsCheck.Xunit;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Responses;

namespace Thqse.Sdk.Tests.Diagnosis.Properties;

/// <summary>What a score stands on: how much applies, how much is answered, what is strong and weak.</summary>
public class BasisProperties
{
    [Property]
    public void A_theme_of_which_less_than_half_applies_is_flagged(AnsweredCase answered)
        => Assert.All(answered.Score().Themes, theme =>
        {
            var asked = answered.Response.Asked.Where(question => question.Theme == theme.Id).ToArray();
            var applicable = asked.Where(question => !answered.Answers.TryGetValue(question.Id, out var options) || options.Length > 0);
            Assert.Equal(applicable.Sum(question => question.Weight) * 2 < asked.Sum(question => question.Weight), theme.Score.Flags.Contains(ScoreCaveat.InsufficientBasis));
        });

    [Property]
    public void A_response_is_complete_exactly_when_every_question_that_counts_is_answered(AnsweredCase answered)
    {
        var card = answered.Score();
        var weights = answered.Questionnaire.Referential.Themes.ToDictionary(theme => theme.Id, theme => theme.Weight);
        var open = answered.Unanswered.Count(question => question.Weight > 0 && weights[question.Theme] > 0);
        Assert.Equal(card.Overall.IsApplicable && open == 0, card.IsComplete);
    }

    /// <summary>The limit is often a score as it is shown: what was rounded up does not reach it.</summary>
    [Property]
    public void Strengths_and_improvement_axes_lie_beyond_the_limits_that_are_given(AnsweredCase answered, Place place)
    {
        var card = answered.Score();
        var limit = place.Number % 3 == 0 ? place.Number % 101 : place.In(card.Themes).Score.Conservative ?? 50;
        Assert.Equal(Themes(card, score => score.ExactConservative.IsKnown && score.ExactConservative.CompareTo(Exact.From(limit)) >= 0), card.Strengths(limit).Select(theme => theme.Id).Order());
        Assert.Equal(Themes(card, score => score.ExactProvisional.IsKnown && score.ExactProvisional.CompareTo(Exact.From(limit)) < 0), card.ImprovementAxes(limit).Select(theme => theme.Id).Order());
    }

    private static IEnumerable<string> Themes(ScoreCard card, Func<NodeScore, bool> holds) => card.Themes.Where(theme => holds(theme.Score)).Select(theme => theme.Id).Order();
}
