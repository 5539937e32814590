using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The scores of one establishment at two times, such as this year and last. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ScoreComparison>))]
public sealed class ScoreComparison
{
    private ScoreComparison(ScoreCard earlier, ScoreCard later)
    {
        IsSameQuestionnaire = earlier.QuestionnaireId == later.QuestionnaireId;
        IsSameEdition = IsSameQuestionnaire && earlier.QuestionnaireVersion == later.QuestionnaireVersion;
        Overall = new NodeChange(later.Overall.Id, earlier.Overall.Conservative, later.Overall.Conservative, earlier.IsComplete && later.IsComplete);
        Pillars = Changes(earlier.Pillars, later.Pillars, id => IsAnswered(earlier, theme => theme.Pillar == id) && IsAnswered(later, theme => theme.Pillar == id));
        Themes = Changes(
            [.. earlier.Themes.Select(theme => theme.Score)],
            [.. later.Themes.Select(theme => theme.Score)],
            id => IsAnswered(earlier, theme => theme.Id == id) && IsAnswered(later, theme => theme.Id == id));
    }

    /// <summary>Whether both answer one questionnaire, in whichever version: the scores of two questionnaires are of other questions, and their difference means nothing.</summary>
    public bool IsSameQuestionnaire { get; }

    /// <summary>Whether both answer one version of one questionnaire: between two editions, a change may come from the questions.</summary>
    public bool IsSameEdition { get; }

    /// <summary>How the whole changed.</summary>
    public NodeChange Overall { get; }

    /// <summary>The pillars of the later card in its order, then those that only the earlier one has.</summary>
    public IReadOnlyList<NodeChange> Pillars { get; }

    /// <summary>The themes of the later card in its order, then those that only the earlier one has.</summary>
    public IReadOnlyList<NodeChange> Themes { get; }

    /// <summary>Compares two score cards.</summary>
    /// <param name="earlier">The earlier one.</param>
    /// <param name="later">The later one.</param>
    /// <returns>What changed.</returns>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static ScoreComparison Of(ScoreCard earlier, ScoreCard later) => new(Guard.NotNull(earlier, nameof(earlier)), Guard.NotNull(later, nameof(later)));

    /// <summary>How the whole changed.</summary>
    public override string ToString() => $"{Overall}";

    private static IReadOnlyList<NodeChange> Changes(IReadOnlyList<NodeScore> earlier, IReadOnlyList<NodeScore> later, Func<string, bool> isAnswered)
        => later.Select(node => node.Id)
            .Union(earlier.Select(node => node.Id), StringComparer.Ordinal)
            .Select(id => new NodeChange(id, ScoreOf(earlier, id), ScoreOf(later, id), isAnswered(id)))
            .ToReadOnly();

    private static bool IsAnswered(ScoreCard card, Func<ThemeScore, bool> some) => card.Themes.Where(some).All(theme => theme.Answered == theme.Asked);

    private static decimal? ScoreOf(IReadOnlyList<NodeScore> nodes, string id) => nodes.FirstOrDefault(node => node.Id == id)?.Conservative;
}
