using System.Text.Json.Serialization;
using NodaTime;

namespace Thqse.Sdk.Programmes;

/// <summary>Where a stage stands at a moment. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<StageState>))]
public sealed class StageState
{
    internal StageState(Instant at, ProgrammeStage stage, StageStatus status, StageProgress? progress, CalendarMoment? doneAt, IReadOnlyList<ProgrammeStage> blocking, TimeLeft? left)
    {
        At = at;
        Stage = stage;
        Status = status;
        Progress = progress;
        DoneAt = doneAt;
        Blocking = blocking;
        BlockedBy = blocking.Select(each => each.Id).ToReadOnly();
        LeftAtLeast = left?.AtLeast;
        LeftAtMost = left?.AtMost;
    }

    /// <summary>The moment.</summary>
    public Instant At { get; }

    /// <summary>The stage that stands there.</summary>
    public ProgrammeStage Stage { get; }

    /// <summary>Where its window stands.</summary>
    public StageStatus Status { get; }

    /// <summary>How what was declared compares with the deadline; null when nothing was declared of it.</summary>
    public StageProgress? Progress { get; }

    /// <summary>When it was done; null when it is not done at that moment, or nothing was declared.</summary>
    public CalendarMoment? DoneAt { get; }

    /// <summary>Whether it is done at that moment.</summary>
    public bool IsDone => DoneAt is not null;

    /// <summary>The stages that it needs, and that can no longer be done: declared not done when they closed, or blocked themselves. Empty for a stage that is done.</summary>
    public IReadOnlyList<string> BlockedBy { get; }

    /// <summary>Whether it can no longer be done, for want of an earlier stage.</summary>
    public bool IsBlocked => BlockedBy.Count > 0;

    /// <summary>The stages of <see cref="BlockedBy"/>, for who names them.</summary>
    internal IReadOnlyList<ProgrammeStage> Blocking { get; }

    /// <summary>The time that surely remains until it closes, as it elapses: the night when summer time begins has 23 hours; null when no closing is known, or it is closed.</summary>
    public Duration? LeftAtLeast { get; }

    /// <summary>The time that may remain at most; the same as at least, where the closing is precise; null when no closing is known, or it is closed.</summary>
    public Duration? LeftAtMost { get; }

    /// <summary>The stage and its status.</summary>
    public override string ToString() => $"{Stage.Id}: {Status}";
}
