using Thqse.Sdk.Diagnosis.Scoring;

namespace Thqse.Sdk.Diagnosis;

/// <summary>Scores responses. Pure: it knows no referential, and the same inputs give the same scores.</summary>
public static class QuestionnaireScoring
{
    /// <summary>Scores a response.</summary>
    /// <param name="response">The response.</param>
    /// <param name="policy">The choices of the caller; null for <see cref="ScoringPolicy.Default"/>.</param>
    /// <returns>The score card.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="response"/> is null.</exception>
    public static ScoreCard Score(this QuestionnaireResponse response, ScoringPolicy? policy = null)
    {
        Guard.NotNull(response, nameof(response));
        var applied = policy ?? ScoringPolicy.Default;
        var tree = ScoreTree.Of(response, applied.NotConcerned);
        var overall = NodeScore.Of(tree.Overall);
        var pillars = Array.AsReadOnly(tree.Overall.Children.Select(NodeScore.Of).ToArray());
        var questionnaire = response.Questionnaire;
        return new ScoreCard(
            questionnaire.Id,
            questionnaire.Version,
            questionnaire.Referential.IsSpecimen,
            response.Establishment,
            applied.NotConcerned,
            tree.Overall.AnsweredWeight.DividedBy(tree.Overall.ApplicableWeight),
            overall,
            pillars,
            Array.AsReadOnly(questionnaire.Referential.Themes.Select(theme => ThemeScoreOf(theme, tree)).ToArray()),
            LevelFinder.Assess(applied.Levels ?? questionnaire.Referential.Levels, response, overall, pillars, tree),
            GainFinder.Find(response, tree));
    }

    private static ThemeScore ThemeScoreOf(Theme theme, ScoreTree tree)
    {
        var node = tree.Theme(theme.Id);
        var counted = node.Children.Where(question => !question.Weight.IsZero).ToArray();
        return new ThemeScore(NodeScore.Of(node), theme.Pillar, counted.Length, counted.Count(question => question.Provisional.IsKnown));
    }
}
