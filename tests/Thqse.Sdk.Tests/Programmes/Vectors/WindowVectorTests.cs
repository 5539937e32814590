using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Programmes.Vectors;

/// <summary>
/// The windows of the shipped programmes, worked out by hand in universal time, so that the time zones of the machine and of the library are both put to the test.
/// </summary>
public class WindowVectorTests
{
    private static readonly JsonNode Windows = TestFiles.Json(TestFiles.Path("Vectors", "programmes", "windows.json"));
    private static readonly JsonNode Declarations = TestFiles.Json(TestFiles.Path("Vectors", "programmes", "declarations.json"));
    private static readonly JsonNode TimesLeft = TestFiles.Json(TestFiles.Path("Vectors", "programmes", "time-left.json"));

    public static TheoryData<string> WindowNames => Names(Windows);

    public static TheoryData<string> DeclarationNames => Names(Declarations);

    public static TheoryData<string> TimeLeftNames => Names(TimesLeft);

    [Theory]
    [MemberData(nameof(WindowNames))]
    public void A_window_stands_at_each_moment_as_worked_out_by_hand(string name)
    {
        var vector = Named(Windows, name);
        var programme = Named(vector["programme"]!);

        Assert.All(vector["expected"]!.AsArray(), expected => Assert.Equal(
            (Text(expected!["at"]!), Text(expected["state"]!)),
            (Text(expected["at"]!), programme.At(At(expected["at"]!))[Text(expected["stage"]!)].Status.ToCode())));
    }

    [Theory]
    [MemberData(nameof(DeclarationNames))]
    public void What_was_declared_is_judged_as_worked_out_by_hand(string name)
    {
        var vector = Named(Declarations, name);
        var declared = vector["declared"]!.AsObject()
            .Select(each => each.Value is { } done ? StageDeclaration.Done(each.Key, CalendarMoment.Parse(Text(done))) : StageDeclaration.NotDone(each.Key));
        var state = Named(Declarations["programme"]!).At(At(vector["at"]!), declared);

        Assert.All(vector["expected"]!.AsObject(), expected =>
        {
            var stage = state[expected.Key];
            Assert.Equal(
                (Text(expected.Value!["state"]!), expected.Value["progress"]?.GetValue<string>(), string.Join(", ", expected.Value["blockedBy"]!.AsArray())),
                (stage.Status.ToCode(), stage.Progress?.ToCode(), string.Join(", ", stage.BlockedBy)));
            Assert.Equal(stage.BlockedBy.Count > 0, stage.IsBlocked);
        });
        Assert.Equal(vector["next"]?.GetValue<string>(), state.Next?.Stage.Id);
    }

    [Theory]
    [MemberData(nameof(TimeLeftNames))]
    public void The_time_left_is_as_worked_out_by_hand(string name)
    {
        var vector = Named(TimesLeft, name);
        var state = Named(vector["programme"]!).At(At(vector["at"]!));
        var written = JsonNode.Parse(ProgrammeStateDocument.Write(state))!["stages"]!.AsArray().Single(stage => Text(stage!["id"]!) == Text(vector["stage"]!))!["timeLeft"];

        Assert.Equal((vector["atLeast"]?.GetValue<string>(), vector["atMost"]?.GetValue<string>()), (written?["atLeast"]!.GetValue<string>(), written?["atMost"]!.GetValue<string>()));
    }

    /// <summary>Every stage of what is shipped is in a vector, with a date or without.</summary>
    [Fact]
    public void No_stage_is_without_a_vector()
    {
        var covered = Windows["vectors"]!.AsArray().SelectMany(vector => vector!["expected"]!.AsArray().Select(expected => (Text(vector["programme"]!), Text(expected!["stage"]!)))).ToHashSet();

        Assert.Empty(Programme.Shipped
            .SelectMany(programme => programme.Stages.Select(stage => (programme.Id, stage.Id)))
            .Except(covered));
    }

    private static TheoryData<string> Names(JsonNode vectors) => [.. vectors["vectors"]!.AsArray().Select(vector => Text(vector!["name"]!))];

    private static JsonNode Named(JsonNode vectors, string name) => vectors["vectors"]!.AsArray().Single(vector => Text(vector!["name"]!) == name)!;

    private static Programme Named(JsonNode id) => Programme.Shipped.Single(programme => programme.Id == Text(id));

    private static Instant At(JsonNode at) => InstantPattern.ExtendedIso.Parse(Text(at)).Value;

    private static string Text(JsonNode node) => node.GetValue<string>();
}
