using FsCheck.Xunit;
using NodaTime;
using Thqse.Sdk.Programmes;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Programmes;

namespace Thqse.Sdk.Tests.Programmes;

public class ProgrammeProperties
{
    /// <summary>Uncertain lies between: it may come before open and after it, never before not yet nor after closed.</summary>
    [Property]
    public void A_state_never_goes_back_as_time_goes_on(GeneratedWindow window)
    {
        var states = window.Moments().Select(window.Window.StatusAt).ToArray();

        Assert.All(states.Zip(states.Skip(1)), pair => Assert.False(
            pair.First == StageStatus.Closed ? pair.Second != StageStatus.Closed : pair.Second == StageStatus.NotYet && pair.First != StageStatus.NotYet,
            $"{window}: {pair.First}, then {pair.Second}"));
        Assert.True(states.SkipWhile(state => state != StageStatus.Open).Reverse().SkipWhile(state => state != StageStatus.Open).All(state => state == StageStatus.Open), $"{window}: open, then not, then open again");
    }

    [Property]
    public void A_precise_window_is_never_uncertain(GeneratedWindow window)
    {
        if (window.Window is { Opens: null or { IsPrecise: true }, Closes: null or { IsPrecise: true } } and not { Opens: null, Closes: null })
        {
            Assert.DoesNotContain(StageStatus.Uncertain, window.Moments().Select(window.Window.StatusAt));
        }
    }

    [Property]
    public void A_moment_written_and_read_has_the_same_bounds(GeneratedWindow window)
        => Assert.All(new[] { window.Window.Opens, window.Window.Closes }.OfType<CalendarMoment>(), moment =>
        {
            var again = CalendarMoment.Parse(moment.ToString());
            Assert.Equal((moment.Earliest, moment.Latest, moment.Precision), (again.Earliest, again.Latest, again.Precision));
            Assert.True(moment.Earliest <= moment.Latest && moment.FirstDay <= moment.LastDay);
        });

    [Property]
    public void A_state_never_depends_on_the_order_of_what_is_declared(Place order, Place hour)
    {
        var programme = Programme.SonsHospitalWave2;
        var declared = programme.Stages.Select((stage, index) => index % 3 == order.Number % 3 ? StageDeclaration.NotDone(stage.Id) : StageDeclaration.Done(stage.Id, CalendarMoment.Parse("2025-01-15"))).ToArray();
        var at = Instant.FromUtc(2024, 1, 1, 0, 0) + Duration.FromHours(hour.Number % 30_000);
        var shuffled = declared.ToArray();
        new Random(order.Number).Shuffle(shuffled);

        Assert.Equal(ProgrammeStateDocument.Write(programme.At(at, declared)), ProgrammeStateDocument.Write(programme.At(at, shuffled)));
    }

    /// <summary>A stage that is blocked, missed or done late stays so.</summary>
    [Property]
    public void What_is_lost_stays_lost_as_time_goes_on(Place place, Place early, Place late)
    {
        var programme = Programme.SonsHospitalWave2;
        var notDone = StageDeclaration.NotDone(place.In(programme.Stages).Id);
        var start = Instant.FromUtc(2024, 1, 1, 0, 0);
        var hours = new[] { early.Number % 30_000, late.Number % 30_000 }.Order().ToArray();
        var (before, after) = (programme.At(start + Duration.FromHours(hours[0]), [notDone]), programme.At(start + Duration.FromHours(hours[1]), [notDone]));

        Assert.All(before.Stages.Zip(after.Stages), pair => Assert.True(
            (!pair.First.IsBlocked || pair.Second.IsBlocked) && (pair.First.Progress != StageProgress.Missed || pair.Second.Progress == StageProgress.Missed)));
    }
}
