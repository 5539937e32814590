using NodaTime;
using Thqse.Sdk.Cooperation;

namespace Thqse.Sdk.Tests.Cooperation.Registers;

public class MemberRegisterTests
{
    private static readonly LocalDate Day = new(2022, 5, 4);

    [Fact]
    public void An_event_has_effect_on_its_day()
    {
        var register = Register(Admitted(Day), RegisterEvent.Left(Day.PlusDays(10), "m"));

        Assert.Equal([0, 1, 1, 0], new[] { -1, 0, 9, 10 }.Select(days => register.At(Day.PlusDays(days)).Count));
    }

    [Fact]
    public void A_member_has_the_name_the_kind_and_the_structure_of_the_day()
    {
        var register = Register(
            RegisterEvent.Admitted(Day, "m", "First", "city", "cpts"), RegisterEvent.Renamed(Day.PlusDays(1), "m", "Second"), RegisterEvent.Transferred(Day.PlusDays(2), "m", kind: "network"));

        Assert.Equal(
            [("First", "city", "B", "cpts"), ("Second", "city", "B", "cpts"), ("Second", "network", "D", "cpts")],
            Enumerable.Range(0, 3).Select(days => Only(register, Day.PlusDays(days))).Select(member => (member.Name, member.Kind.Id, member.College.Id, member.Structure)));
    }

    [Fact]
    public void Whoever_comes_back_was_admitted_on_the_last_day()
    {
        var register = Register(Admitted(Day), RegisterEvent.Left(Day.PlusDays(10), "m"), Admitted(Day.PlusDays(20)), RegisterEvent.Renamed(Day.PlusDays(30), "m", "Other"));

        Assert.Equal(Day.PlusDays(20), Only(register, Day.PlusDays(40)).AdmittedOn);
    }

    [Fact]
    public void One_name_under_two_identifiers_on_one_day_is_told_however_it_is_spelt()
    {
        Assert.Equal(["a", "b"], Assert.Single(Register(RegisterEvent.Admitted(Day, "b", "CH St-Jean", "city"), RegisterEvent.Admitted(Day.PlusDays(1), "a", "Centre hospitalier Saint Jean", "city"), Admitted(Day)).FindAlike()));
        Assert.Equal(["a", "b"], Assert.Single(Register(RegisterEvent.Admitted(Day, "a", "Nord", "city"), RegisterEvent.Admitted(Day, "b", "Sud", "city"), RegisterEvent.Renamed(Day.PlusDays(3), "b", "NORD")).FindAlike()));

        // Who left before the other came is somebody else, or the same one who came back.
        Assert.Empty(Register(RegisterEvent.Admitted(Day, "a", "Nord", "city"), RegisterEvent.Left(Day.PlusDays(1), "a"), RegisterEvent.Admitted(Day.PlusDays(2), "b", "Nord", "city")).FindAlike());
    }

    [Fact]
    public void Events_that_do_not_fit_are_refused()
    {
        Assert.Contains("not-a-member", Refused(RegisterEvent.Left(Day, "m")), StringComparison.Ordinal);
        Assert.Contains("not-a-member", Refused(Admitted(Day), RegisterEvent.Left(Day.PlusDays(1), "m"), RegisterEvent.Renamed(Day.PlusDays(2), "m", "Other")), StringComparison.Ordinal);
        Assert.Contains("already-a-member", Refused(Admitted(Day), Admitted(Day.PlusDays(1))), StringComparison.Ordinal);
        Assert.Contains("conflicting-events", Refused(Admitted(Day), RegisterEvent.Left(Day, "m")), StringComparison.Ordinal);
        Assert.Contains("unknown-member-kind", Refused(RegisterEvent.Admitted(Day, "m", "M", "cities")), StringComparison.Ordinal);
        Assert.Contains("unknown-member-kind", Refused(RegisterEvent.Admitted(Day, "m", "M", "city", "ehpad")), StringComparison.Ordinal);
        Assert.Contains("unknown-member-kind", Refused(RegisterEvent.Admitted(Day, "m", "M", "city", "school")), StringComparison.Ordinal);
        Assert.Contains("unknown-member-kind", Refused(RegisterEvent.Admitted(Day, "m", "M", "city", "psla"), RegisterEvent.Transferred(Day.PlusDays(1), "m", kind: "network")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_grid_without_the_kind_of_a_member_cannot_be_applied()
    {
        var json = Sdk.Serialization.CooperationDocument.Write(CooperationGroup.Nes2023).Replace("\"union\"", "\"unions\"", StringComparison.Ordinal);
        var other = Sdk.Serialization.CooperationDocument.Read(json).GroupOrThrow();

        Assert.Contains("'union'", Assert.Throws<ArgumentException>(() => Register(RegisterEvent.Admitted(Day, "m", "M", "union")).Contributions(2022, other)).Message, StringComparison.Ordinal);
        Assert.Equal(100, Register(Admitted(Day)).Contributions(2022, other).Contribution);
    }

    /// <summary>94 × 750 + 49 × 100 (46 and the 3 that left) + 240 × 100 + 6 × 100 = 100 000; capital due: 17 × 30.61 + 12 × 4.29 + 10 × 28.57; given back: 3 × 30.61 + 4 × 4.29 + 11 × 28.57.</summary>
    [Fact]
    public void The_sums_of_2022_follow_from_its_movements()
    {
        var due = RegisterOf2022.Register.Contributions(2022);

        Assert.Equal((100_000m, 857.55m, 423.26m), (due.Contribution, due.CapitalDue, due.CapitalReturned));
        Assert.Equal([70_500m, 4_900m, 24_000m, 0m, 0m, 600m], due.Colleges.Select(college => college.Contribution));
        Assert.Equal([94, 49, 240, 46, 14, 6], due.Colleges.Select(college => college.Members));
    }

    private static MemberRegister Register(params RegisterEvent[] events) => new(CooperationGroup.Nes2023, events);

    private static RegisterEvent Admitted(LocalDate date) => RegisterEvent.Admitted(date, "m", "M", "city");

    private static Member Only(MemberRegister register, LocalDate date) => Assert.Single(register.At(date).Colleges.SelectMany(college => college.Members));

    private static string Refused(params RegisterEvent[] events) => Assert.Throws<ArgumentException>(() => Register(events)).Message;
}
