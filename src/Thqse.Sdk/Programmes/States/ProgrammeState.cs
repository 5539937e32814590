using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Programmes;

/// <summary>Where a programme stands at a moment, as far as its calendar was known. Immutable.</summary>
[JsonConverter(typeof(DocumentJsonConverter<ProgrammeState>))]
public sealed class ProgrammeState
{
    internal ProgrammeState(Programme programme, Instant at, IReadOnlyList<StageState> stages)
    {
        Programme = programme;
        At = at;
        Stages = stages;
        Next = stages.Where(stage => stage.LeftAtMost is not null && !stage.IsDone).OrderBy(stage => stage.LeftAtMost).FirstOrDefault();
    }

    /// <summary>The programme that stands there.</summary>
    public Programme Programme { get; }

    /// <summary>The moment.</summary>
    public Instant At { get; }

    /// <summary>The states, in the order of the stages.</summary>
    public IReadOnlyList<StageState> Stages { get; }

    /// <summary>The stage with the next deadline, among those that are not declared done; null when no deadline is to come.</summary>
    public StageState? Next { get; }

    /// <summary>The state of a stage.</summary>
    /// <param name="stage">The identifier of the stage.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stage"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">The programme has no such stage; the message names it.</exception>
    public StageState this[string stage] => TryGet(Guard.NotNull(stage, nameof(stage)), out var state)
        ? state
        : throw new KeyNotFoundException($"The programme {Programme.Id}, version {Programme.Version}, has no stage '{stage}'.");

    /// <summary>The state of a stage, if the programme has it.</summary>
    /// <param name="stage">The identifier of the stage; null gives false.</param>
    /// <param name="state">The state; null when there is no such stage.</param>
    /// <returns>Whether the programme has the stage.</returns>
    public bool TryGet(string? stage, [NotNullWhen(true)] out StageState? state)
    {
        state = Stages.FirstOrDefault(each => each.Stage.Id == stage);
        return state is not null;
    }

    /// <summary>The programme and the moment.</summary>
    public override string ToString() => FormattableString.Invariant($"{Programme.Id} at {At}");
}
