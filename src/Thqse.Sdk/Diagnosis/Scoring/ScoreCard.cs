using System.Text.Json.Serialization;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The scores of a response: overall, by pillar, by theme, the level they indicate, what would improve them most. Immutable.</summary>
[JsonConverter(typeof(DocumentJsonConverter<ScoreCard>))]
public sealed class ScoreCard
{
    // A response that is not complete never reads 1, however little is missing.
    private const decimal AlmostComplete = 0.9999999999m;

    // What each answer would bring costs as much as all the rest, and a cohort does not ask.
    private readonly Lazy<IReadOnlyList<Gain>> gains;

    internal ScoreCard(
        string questionnaireId,
        string questionnaireVersion,
        bool isSpecimen,
        Establishment? establishment,
        NotConcernedPolicy notConcerned,
        Exact completeness,
        ScoreAggregation aggregation,
        NodeScore overall,
        IReadOnlyList<NodeScore> pillars,
        IReadOnlyList<ThemeScore> themes,
        LevelAssessment level,
        Func<IReadOnlyList<Gain>> gains,
        IReadOnlyList<string> notAsked)
    {
        QuestionnaireId = questionnaireId;
        QuestionnaireVersion = questionnaireVersion;
        IsSpecimen = isSpecimen;
        Establishment = establishment;
        NotConcerned = notConcerned;
        ExactCompleteness = completeness;
        Aggregation = aggregation;
        Overall = overall;
        Pillars = pillars;
        Themes = themes;
        Level = level;
        this.gains = new Lazy<IReadOnlyList<Gain>>(gains);
        NotAsked = notAsked;
    }

    /// <summary>The identifier of the questionnaire.</summary>
    public string QuestionnaireId { get; }

    /// <summary>Which version of the questions was answered, such as "1.0.0".</summary>
    public string QuestionnaireVersion { get; }

    /// <summary>Whether the questionnaire is a specimen and no official text.</summary>
    public bool IsSpecimen { get; }

    /// <summary>Who answered; null for a card read from a document that does not say.</summary>
    public Establishment? Establishment { get; }

    /// <summary>What became of the weight of what is not concerned: scores of several policies cannot be compared.</summary>
    public NotConcernedPolicy NotConcerned { get; }

    /// <summary>The weight of the questions answered over that of the questions that apply, from 0 to 1; null when nothing applies.</summary>
    public decimal? Completeness => ExactCompleteness.IsKnown && !IsComplete
        ? Math.Min(ExactCompleteness.ToDecimal(), AlmostComplete)
        : ExactCompleteness.ToNullableDecimal();

    /// <summary>Whether every question that counts and applies is answered.</summary>
    public bool IsComplete => ExactCompleteness.IsKnown && ExactCompleteness.CompareTo(Exact.One) == 0;

    /// <summary>Whether scores are means, or points won over points possible.</summary>
    public ScoreAggregation Aggregation { get; }

    /// <summary>The score of the whole.</summary>
    public NodeScore Overall { get; }

    /// <summary>The scores of the pillars, all of them, in order.</summary>
    public IReadOnlyList<NodeScore> Pillars { get; }

    /// <summary>The scores of the themes, all of them, in order.</summary>
    public IReadOnlyList<ThemeScore> Themes { get; }

    /// <summary>Which level is reached, still within reach or out of it, and how far the next one is.</summary>
    public LevelAssessment Level { get; }

    /// <summary>The questions whose best answer would bring most, the most first: where gates withhold a level that the points give, those that close most of them; else by points.</summary>
    public IReadOnlyList<Gain> Gains => gains.Value;

    /// <summary>The identifiers of the questions that are answered and not asked of the establishment, in order: kept, and counted nowhere. May be empty.</summary>
    public IReadOnlyList<string> NotAsked { get; }

    internal Exact ExactCompleteness { get; }

    /// <summary>The themes whose conservative score reaches a limit, the highest first: strong whatever the missing answers.</summary>
    /// <param name="from">The limit, from 0 to 100.</param>
    /// <returns>The themes; empty when none reaches the limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not from 0 to 100.</exception>
    public IReadOnlyList<ThemeScore> Strengths(decimal from = ScoreLimits.Strength)
    {
        var limit = Exact.From(Guard.OutOf100(from, nameof(from)));
        return Themes
            .Where(theme => theme.Score.ExactConservative is { IsKnown: true } score && score.CompareTo(limit) >= 0)
            .OrderByDescending(theme => theme.Score.ExactConservative)
            .ToReadOnly();
    }

    /// <summary>The themes whose provisional score is below a limit, the lowest first: judged on what is answered.</summary>
    /// <param name="below">The limit, from 0 to 100.</param>
    /// <returns>The themes; empty when none is below the limit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not from 0 to 100.</exception>
    public IReadOnlyList<ThemeScore> ImprovementAxes(decimal below = ScoreLimits.ImprovementAxis)
    {
        var limit = Exact.From(Guard.OutOf100(below, nameof(below)));
        return Themes
            .Where(theme => theme.Score.ExactProvisional is { IsKnown: true } score && score.CompareTo(limit) < 0)
            .OrderBy(theme => theme.Score.ExactProvisional)
            .ToReadOnly();
    }

    /// <summary>The questionnaire, who it is of, and the scores of the whole.</summary>
    public override string ToString() => $"{QuestionnaireId} {QuestionnaireVersion}, {Establishment?.ToString() ?? "nobody named"}: {Overall}";
}
