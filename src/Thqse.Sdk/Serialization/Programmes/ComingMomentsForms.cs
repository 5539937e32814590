using NodaTime;
using Thqse.Sdk.Json;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Programmes.Loading;
using static Thqse.Sdk.Json.Forms;
using static Thqse.Sdk.Json.Members;

namespace Thqse.Sdk.Serialization;

/// <summary>The document of what is to come.</summary>
internal static class ComingMomentsForms
{
    private static readonly ObjectForm<DatedMoment> Moment = new(
    [
        Required("programme", Text, (DatedMoment dated) => dated.Coming.Programme.Id),
        Required("stage", Text, (DatedMoment dated) => dated.Coming.Stage.Id),
        Required("label", Text, (DatedMoment dated, Language language) => dated.Coming.Stage.Label[language]),
        Required("kind", Camel<ComingKind>(), (DatedMoment dated) => dated.Coming.Kind),
        Required("moment", StageForms.Moment, (DatedMoment dated) => dated.Coming.Moment),
        Required("precision", Camel<MomentPrecision>(), (DatedMoment dated) => dated.Coming.Moment.Precision),
        Required("timeLeft", Remaining.Form, (DatedMoment dated) => new Remaining(dated.Coming.LeftAtLeast, dated.Coming.LeftAtMost)),
        Required("asKnownOn", DocumentDates.Form, (DatedMoment dated) => dated.Coming.Programme.AsKnownOn),
        Required("why", Text, (DatedMoment dated, Language language) => dated.Coming.Explain(dated.At, language)),
    ]);

    public static readonly ObjectForm<ComingFrom> Document = new(
    [
        Format<ComingFrom>(ComingMomentsDocument.Format),
        Required("at", MomentForms.Instant, (ComingFrom coming) => coming.At),
        Required("moments", List(Moment), (ComingFrom coming) => [.. coming.Moments.Select(moment => new DatedMoment(moment, coming.At))]),
    ]);

    private sealed record DatedMoment(ComingMoment Coming, Instant At);
}

/// <summary>What is to come after a moment.</summary>
internal sealed record ComingFrom(IReadOnlyList<ComingMoment> Moments, Instant At);
