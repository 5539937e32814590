using FsCheck.Xunit;
using NodaTime;
using Thqse.Sdk.Cooperation;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Registers;

namespace Thqse.Sdk.Tests.Cooperation.Registers;

public class RegisterProperties
{
    [Property]
    public void Contributions_never_depend_on_the_order_of_events(GeneratedRegister generated, Place order)
    {
        var shuffled = generated.Events.ToArray();
        new Random(order.Number).Shuffle(shuffled);
        var (one, other) = (generated.Register, new MemberRegister(CooperationGroup.Nes2023, shuffled));

        Assert.All(Enumerable.Range(2018, 12), year => Assert.Equal(ContributionsDocument.Write(one.Contributions(year)), ContributionsDocument.Write(other.Contributions(year))));
    }

    [Property]
    public void A_register_read_twice_gives_the_same_bytes(GeneratedRegister generated, Place order)
    {
        var shuffled = generated.Events.ToArray();
        new Random(order.Number).Shuffle(shuffled);
        var once = MemberRegisterDocument.Write(MemberRegisterDocument.Read(MemberRegisterDocument.Write(new MemberRegister(CooperationGroup.Nes2023, shuffled))).RegisterOrThrow());

        Assert.Equal(once, MemberRegisterDocument.Write(MemberRegisterDocument.Read(once).RegisterOrThrow()));
        Assert.Equal(once, MemberRegisterDocument.Write(generated.Register));
    }

    /// <summary>Who was there, less who left, with who came: in every college and in all.</summary>
    [Property]
    public void The_movements_of_a_year_lead_from_its_beginning_to_its_end(GeneratedRegister generated)
        => Assert.All(Enumerable.Range(2018, 12), year =>
        {
            var (before, after, movements) = (generated.Register.At(new LocalDate(year - 1, 12, 31)), generated.Register.At(new LocalDate(year, 12, 31)), generated.Register.Movements(year));
            Assert.Equal(before.Colleges.Select(college => college.Members.Count), movements.Colleges.Select(college => college.AtStart));
            Assert.Equal(after.Colleges.Select(college => college.Members.Count), movements.Colleges.Select(college => college.AtEnd));
            Assert.Equal(movements.AtStart + movements.Admitted - movements.Left, movements.AtEnd);
        });

    /// <summary>What somebody paid on joining is given back on leaving: over the years, what is not given back is the share of who is still a member.</summary>
    [Property]
    public void The_capital_that_is_not_given_back_is_that_of_the_members(GeneratedRegister generated)
    {
        var years = Enumerable.Range(2018, 22).Select(year => generated.Register.Contributions(year)).ToArray();
        var members = generated.Register.At(new LocalDate(2039, 12, 31)).Colleges.Sum(college => college.Members.Count * college.College.Capital.PerMember);

        Assert.Equal(members, years.Sum(year => year.CapitalDue - year.CapitalReturned));
    }
}
