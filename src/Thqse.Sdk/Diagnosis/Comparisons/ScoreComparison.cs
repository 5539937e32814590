using System.Text.Json.Serialization;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The scores of one establishment at two times, such as this year and last. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ScoreComparison>))]
public sealed class ScoreComparison
{
    private ScoreComparison(ScoreCard earlier, ScoreCard later)
    {
        IsSameEdition = (earlier.QuestionnaireId, earlier.QuestionnaireVersion) == (later.QuestionnaireId, later.QuestionnaireVersion);
        Overall = new NodeChange(later.Overall.Id, earlier.Overall.Conservative, later.Overall.Conservative);
        Pillars = Changes(earlier.Pillars, later.Pillars);
        Themes = Changes([.. earlier.Themes.Select(theme => theme.Score)], [.. later.Themes.Select(theme => theme.Score)]);
    }

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

    private static IReadOnlyList<NodeChange> Changes(IReadOnlyList<NodeScore> earlier, IReadOnlyList<NodeScore> later)
        => later.Select(node => node.Id)
            .Union(earlier.Select(node => node.Id), StringComparer.Ordinal)
            .Select(id => new NodeChange(id, ScoreOf(earlier, id), ScoreOf(later, id)))
            .ToReadOnly();

    private static decimal? ScoreOf(IReadOnlyList<NodeScore> nodes, string id) => nodes.FirstOrDefault(node => node.Id == id)?.Conservative;
}
