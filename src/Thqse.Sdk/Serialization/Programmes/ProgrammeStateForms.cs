using Thqse.Sdk.Json;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Programmes.Loading;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>The document of where a programme stands.</summary>
internal static class ProgrammeStateForms
{
    private static readonly ObjectForm<Programme> Version = new(
    [
        Required("id", Text, (Programme programme) => programme.Id),
        Required("version", Text, (Programme programme) => programme.Version),
    ]);

    private static readonly ObjectForm<StageState> Stage = new(
    [
        Required("id", Text, (StageState state) => state.Stage.Id),
        Required("label", Text, (StageState state, Language language) => state.Stage.Label[language]),
        Required("opens", OrNull(StageForms.Moment), (StageState state) => state.Stage.Window.Opens),
        Required("closes", OrNull(StageForms.Moment), (StageState state) => state.Stage.Window.Closes),
        Required("state", Camel<StageStatus>(), (StageState state) => state.Status),
        Required("progress", ValueOrNull(Camel<StageProgress>()), (StageState state) => state.Progress)
            .Meaning("How what was declared compares with the deadline; null when nothing was declared."),
        Required("done", OrNull(StageForms.Moment), (StageState state) => state.DoneAt).Meaning("When it was done; null when it is not done at that moment."),
        Required("blocked", Flag, (StageState state) => state.IsBlocked).Meaning("Whether it can no longer be done, for want of an earlier stage."),
        Required("blockedBy", Texts, (StageState state) => state.BlockedBy).Meaning("The stages for want of which it is blocked."),
        Required("timeLeft", OrNull(Remaining.Form), (StageState state) => Left(state)).Meaning("The time until it closes; null when no closing is to come."),
        Required("why", Text, (StageState state, Language language) => state.Explain(language)),
    ]);

    public static readonly ObjectForm<StageState> Next = new(
    [
        Required("stage", Text, (StageState state) => state.Stage.Id),
        Required("closes", StageForms.Moment, (StageState state) => state.Stage.Window.Closes!),
        Required("precision", Camel<MomentPrecision>(), (StageState state) => state.Stage.Window.Closes!.Precision),
        Required("timeLeft", Remaining.Form, (StageState state) => Left(state)!),
    ]);

    public static readonly ObjectForm<ProgrammeState> Document = new(
    [
        Format<ProgrammeState>(ProgrammeStateDocument.Format),
        Required("programme", Version, (ProgrammeState state) => state.Programme),
        Required("label", Text, (ProgrammeState state, Language language) => state.Programme.Label[language]),
        Required("notice", Text, (ProgrammeState state, Language language) => state.Programme.Notice[language]),
        Required("asKnownOn", DocumentDates.Form, (ProgrammeState state) => state.Programme.AsKnownOn),
        Required("at", MomentForms.Instant, (ProgrammeState state) => state.At),
        Required("stages", List(Stage), (ProgrammeState state) => state.Stages),
        Required("next", OrNull(Next), (ProgrammeState state) => state.Next).Meaning("The next deadline of what is not declared done; null when none is to come."),
    ]);

    private static Remaining? Left(StageState state)
        => state is { LeftAtLeast: { } least, LeftAtMost: { } most } ? new Remaining(least, most) : null;
}
