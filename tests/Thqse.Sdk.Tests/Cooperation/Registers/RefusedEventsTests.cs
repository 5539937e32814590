using NodaTime;
using Thqse.Sdk.Cooperation;

namespace Thqse.Sdk.Tests.Cooperation.Registers;

public class RefusedEventsTests
{
    [Fact]
    public void Every_event_that_does_not_fit_is_named_at_once()
    {
        var day = new LocalDate(2024, 1, 1);
        var refusal = Assert.Throws<ArgumentException>("events", () => new MemberRegister(
            CooperationGroup.Nes2023,
            [RegisterEvent.Admitted(day, "a", "A", "castle"), RegisterEvent.Left(day, "b"), RegisterEvent.Admitted(day, "c", "C", "city"), RegisterEvent.Renamed(day, "c", "D")]));

        Assert.Contains("the event 0 does not fit: unknown-member-kind, 'castle'; the event 1 does not fit: not-a-member, 'b'; the event 3 does not fit: conflicting-events, 'c'.", refusal.Message, StringComparison.Ordinal);
    }
}
