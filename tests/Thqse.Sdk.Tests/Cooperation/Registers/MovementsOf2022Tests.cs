using NodaTime;
using Thqse.Sdk.Cooperation;

namespace Thqse.Sdk.Tests.Cooperation.Registers;

/// <summary>The report of activities of 2022, lines 289 to 305 and 309 to 420, counted by hand.</summary>
public class MovementsOf2022Tests
{
    [Fact]
    public void There_are_429_members_after_the_assembly_of_30_November_2022()
    {
        var members = RegisterOf2022.Register.At(RegisterOf2022.Assembly);

        Assert.Equal(429, members.Count);
        Assert.Equal([("A", 94), ("B", 46), ("C", 236), ("D", 35), ("E", 14), ("F", 4)], members.Colleges.Select(college => (college.College.Id, college.Members.Count)));
    }

    /// <summary>94 + 32 + 228 + 36 + 13 + 4 = 407, and 407 + 42 - 20 = 429.</summary>
    [Fact]
    public void There_were_407_members_when_the_year_began()
    {
        Assert.Equal(407, RegisterOf2022.Register.At(new LocalDate(2021, 12, 31)).Count);
        Assert.Equal([94, 32, 228, 36, 13, 4], RegisterOf2022.Register.Movements(2022).Colleges.Select(college => college.AtStart));
    }

    [Fact]
    public void In_2022_there_were_42_admissions_and_20_departures()
    {
        var movements = RegisterOf2022.Register.Movements(2022);

        Assert.Equal((407, 42, 20, 429), (movements.AtStart, movements.Admitted, movements.Left, movements.AtEnd));
        Assert.Equal([0, 17, 12, 10, 1, 2], movements.Colleges.Select(college => college.Admitted));
        Assert.Equal([0, 3, 4, 11, 0, 2], movements.Colleges.Select(college => college.Left));
        Assert.Equal([0, 1, 0, 2, 0, 0], movements.Colleges.Select(college => college.Renamed));
        Assert.Equal([0, 1, 0, 0, 0, 0], movements.Colleges.Select(college => college.Transferred));
        Assert.Equal([94, 46, 236, 35, 14, 4], movements.Colleges.Select(college => college.AtEnd));
    }

    [Fact]
    public void A_year_without_an_event_moves_nobody()
    {
        var movements = RegisterOf2022.Register.Movements(2023);

        Assert.Equal((429, 0, 0, 429), (movements.AtStart, movements.Admitted, movements.Left, movements.AtEnd));
    }

    /// <summary>From B to D: one goes out of one college and comes into the other, and nobody is admitted.</summary>
    [Fact]
    public void Going_to_another_college_is_neither_an_admission_nor_a_departure()
    {
        var register = new MemberRegister(CooperationGroup.Nes2023, [RegisterEvent.Admitted(new LocalDate(2021, 1, 1), "m", "M", "city"), RegisterEvent.Transferred(new LocalDate(2022, 1, 1), "m", kind: "network")]);
        var movements = register.Movements(2022);

        Assert.Equal((1, 0, 0, 1), (movements.AtStart, movements.Admitted, movements.Left, movements.AtEnd));
        Assert.Equal([(1, 0, 1, 0), (0, 1, 0, 1)], new[] { 1, 3 }.Select(index => movements.Colleges[index]).Select(college => (college.AtStart, college.TransferredIn, college.TransferredOut, college.AtEnd)));
    }
}
