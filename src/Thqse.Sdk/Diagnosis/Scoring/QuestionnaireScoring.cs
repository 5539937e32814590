using Thqse.Sdk.Diagnosis.Checking;
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
    /// <exception cref="ArgumentException">
    /// The referential of the response is one that <c>Check()</c> finds unsound where scores depend on it, or a level of the policy has a gate on a pillar or theme or theme
    /// that is not of the referential; the message tells the first finding.
    /// </exception>
    public static ScoreCard Score(this QuestionnaireResponse response, ScoringPolicy? policy = null)
    {
        Guard.NotNull(response, nameof(response));
        var applied = policy ?? ScoringPolicy.Default;
        EnsureScorable(response.Questionnaire.Referential, applied, nameof(response));
        var tree = ScoreTree.Of(response, applied.NotConcerned);
        var questionnaire = response.Questionnaire;
        var pillars = SiblingWeights.Below(tree.Overall);
        var themes = tree.Branches.Skip(1).SelectMany(SiblingWeights.Below).ToDictionary(weight => weight.Key, weight => weight.Value, StringComparer.Ordinal);
        var level = LevelFinder.Assess(applied.Levels ?? questionnaire.Referential.Levels, tree);
        return new ScoreCard(
            questionnaire.Id,
            questionnaire.Version,
            questionnaire.Referential.IsSpecimen,
            response.Establishment,
            applied.NotConcerned,
            tree.Overall.IsApplicable ? tree.Overall.AnsweredWeight.DividedBy(tree.Overall.ApplicableWeight) : default,
            questionnaire.Referential.Aggregation,
            NodeScore.Of(tree.Overall, weight: 1),
            tree.Pillars.Select(pillar => NodeScore.Of(pillar, pillars[pillar.Id])).ToReadOnly(),
            questionnaire.Referential.Themes.Select(theme => ThemeScoreOf(theme, themes[theme.Id], tree)).ToReadOnly(),
            level,
            () => GainFinder.Find(response, tree, level.UnmetGates),
            response.NotAsked);
    }

    /// <summary>Makes a questionnaire ready to be scored a great many times, for establishments of one kind.</summary>
    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="establishment">Of whom it is asked: its category, beds, size class and activities decide which questions are, and what they weigh.</param>
    /// <param name="notConcerned">What becomes of the weight of what is not concerned.</param>
    /// <returns>The compiled questionnaire; keep it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="questionnaire"/> or <paramref name="establishment"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="notConcerned"/> is no value of its enumeration.</exception>
    /// <exception cref="ArgumentException">
    /// The referential is one that <c>Check()</c> finds unsound where scores depend on it, or a question has more than 64 options; the message tells the first finding, or names the question.
    /// </exception>
    public static CompiledQuestionnaire Compile(this Questionnaire questionnaire, Establishment establishment, NotConcernedPolicy notConcerned = NotConcernedPolicy.LeftOut)
    {
        Guard.NotNull(questionnaire, nameof(questionnaire));
        Guard.NotNull(establishment, nameof(establishment));
        EnsureScorable(questionnaire.Referential, new ScoringPolicy(notConcerned), nameof(questionnaire));
        return questionnaire.Questions.FirstOrDefault(question => question.Options.Count > GivenAnswer.MostOptions) is { } question
            ? throw new ArgumentException($"The question {question.Id} has more than {GivenAnswer.MostOptions} options.", nameof(questionnaire))
            : new CompiledQuestionnaire(questionnaire, establishment, notConcerned);
    }

    private static void EnsureScorable(Referential referential, ScoringPolicy policy, string subject)
    {
        if (referential.Flaw is { } flaw)
        {
            throw new ArgumentException($"The referential {referential.Id}, version {referential.Version}, cannot be scored. {flaw}", subject);
        }

        if (StructureCheck.OfGates(policy.Levels ?? [], referential).FirstOrDefault() is { } finding)
        {
            var (kind, known) = finding.Code == ReferentialFindingCode.UnknownPillar
                ? ("pillar", referential.Pillars.Select(pillar => pillar.Id))
                : ("theme", referential.Themes.Select(theme => theme.Id));
            throw new ArgumentException($"A gate is on a {kind} of the referential: {string.Join(", ", known)}. {finding}", nameof(policy));
        }
    }

    private static ThemeScore ThemeScoreOf(Theme theme, decimal weight, ScoreTree tree)
    {
        var node = tree.Theme(theme.Id);
        var counted = node.Questions.ToArray();
        return new ThemeScore(NodeScore.Of(node, weight), theme.Pillar, theme.Parent, counted.Length, counted.Count(question => question.IsAnswered));
    }
}
