using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Thqse.Sdk.Policies.Loading;

namespace Thqse.Sdk.Policies;

/// <summary>How a quality policy is made as a project: four steps, twelve tasks, how many axes. From the method cards on managing by quality. Immutable, safe to share between threads.</summary>
[JsonConverter(typeof(NoJsonConverter<QualityPolicyMethod>))]
public sealed class QualityPolicyMethod
{
    internal QualityPolicyMethod(LocalizedText label, SourceDocument source, int fewestAxes, int mostAxes, IReadOnlyList<PolicyStep> steps, IReadOnlyList<SourceReading> ledger)
    {
        Label = label;
        Source = source;
        FewestAxes = fewestAxes;
        MostAxes = mostAxes;
        Steps = steps;
        Ledger = ledger;
    }

    /// <summary>The method of the method cards on managing by quality, which the package ships. Loaded once, on first use.</summary>
    public static QualityPolicyMethod ManagementByQuality => Embedded.Value;

    /// <summary>What it is.</summary>
    public LocalizedText Label { get; }

    /// <summary>The document whose lines are quoted.</summary>
    public SourceDocument Source { get; }

    /// <summary>How many axes a policy has at least.</summary>
    public int FewestAxes { get; }

    /// <summary>How many axes a policy has at most.</summary>
    public int MostAxes { get; }

    /// <summary>The steps, in order.</summary>
    public IReadOnlyList<PolicyStep> Steps { get; }

    /// <summary>The readings of the source that are not literal.</summary>
    public IReadOnlyList<SourceReading> Ledger { get; }

    /// <summary>A task by its identifier.</summary>
    /// <param name="id">The identifier, such as "relevance".</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The method has no such task; the message names those it has.</exception>
    public PolicyTask this[string id] => TryGet(Guard.NotNull(id, nameof(id)), out var task)
        ? task
        : throw new KeyNotFoundException($"The method has no task '{id}'; there are: {string.Join(", ", TaskIds)}.");

    /// <summary>A step of the method by its identifier.</summary>
    internal PolicyStep Step(string id) => Steps.First(step => step.Id == id);

    internal IReadOnlyList<string> TaskIds => [.. Steps.SelectMany(step => step.Tasks).Select(task => task.Id)];

    /// <summary>A task by its identifier, if the method has it.</summary>
    /// <param name="id">The identifier; null gives false.</param>
    /// <param name="task">The task; null when there is none.</param>
    /// <returns>Whether the method has the task.</returns>
    public bool TryGet(string? id, [NotNullWhen(true)] out PolicyTask? task)
    {
        task = Steps.SelectMany(step => step.Tasks).FirstOrDefault(each => each.Id == id);
        return task is not null;
    }

    /// <summary>The label.</summary>
    public override string ToString() => $"{Label}";

    private static class Embedded
    {
        public static readonly QualityPolicyMethod Value = MethodLoader.FromEmbedded();
    }
}
