using System.Text.Json.Serialization;
using NodaTime;

namespace Thqse.Sdk.Programmes;

/// <summary>An opening or a closing that is to come. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ComingMoment>))]
public sealed class ComingMoment
{
    internal ComingMoment(Instant at, Programme programme, ProgrammeStage stage, ComingKind kind, CalendarMoment moment, TimeLeft left)
    {
        At = at;
        Programme = programme;
        Stage = stage;
        Kind = kind;
        Moment = moment;
        LeftAtLeast = left.AtLeast;
        LeftAtMost = left.AtMost;
    }

    /// <summary>The moment from which one looks ahead.</summary>
    public Instant At { get; }

    /// <summary>The programme in whose calendar it is.</summary>
    public Programme Programme { get; }

    /// <summary>The stage that opens or closes.</summary>
    public ProgrammeStage Stage { get; }

    /// <summary>Whether the stage opens or closes.</summary>
    public ComingKind Kind { get; }

    /// <summary>When.</summary>
    public CalendarMoment Moment { get; }

    /// <summary>The time that surely remains until then, as it elapses; of a closing until it is over.</summary>
    public Duration LeftAtLeast { get; }

    /// <summary>The time that may remain at most; the same as at least, where the moment is precise.</summary>
    public Duration LeftAtMost { get; }

    /// <summary>The programme, the stage, and what comes when.</summary>
    public override string ToString() => $"{Programme.Id} {Stage.Id}: {Kind} {Moment}";
}
