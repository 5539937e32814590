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
    private static readonly ObjectForm<ComingMoment> Moment = new(
    [
        Required("programme", Text, (ComingMoment coming) => coming.Programme.Id),
        Required("stage", Text, (ComingMoment coming) => coming.Stage.Id),
        Required("label", Text, (ComingMoment coming, Language language) => coming.Stage.Label[language]),
        Required("kind", Camel<ComingKind>(), (ComingMoment coming) => coming.Kind),
        Required("moment", StageForms.Moment, (ComingMoment coming) => coming.Moment),
        Required("precision", Camel<MomentPrecision>(), (ComingMoment coming) => coming.Moment.Precision),
        Required("timeLeft", Remaining.Form, (ComingMoment coming) => new Remaining(coming.LeftAtLeast, coming.LeftAtMost)),
        Required("asKnownOn", DocumentDates.Form, (ComingMoment coming) => coming.Programme.AsKnownOn),
        Required("why", Text, (ComingMoment coming, Language language) => coming.Explain(language)),
    ]);

    public static readonly ObjectForm<ComingFrom> Document = new(
    [
        Format<ComingFrom>(ComingMomentsDocument.Format),
        Required("at", MomentForms.Instant, (ComingFrom coming) => coming.At),
        Required("moments", List(Moment), (ComingFrom coming) => coming.Moments),
    ]);
}

/// <summary>What is to come after a moment.</summary>
internal sealed record ComingFrom(IReadOnlyList<ComingMoment> Moments, Instant At);
