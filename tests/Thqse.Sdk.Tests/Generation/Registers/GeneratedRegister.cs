using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Thqse.Sdk.Cooperation;

namespace Thqse.Sdk.Tests.Generation.Registers;

/// <summary>The events of a register in the order in which they happened: members come, change and go, also back again, over six years.</summary>
public sealed record GeneratedRegister(IReadOnlyList<RegisterEvent> Events)
{
    private static readonly CooperationGroup Group = CooperationGroup.Nes2023;
    private static readonly LocalDate Start = new(2019, 1, 1);

    private static readonly Gen<(int Days, int What, int Kind)> Step = from days in Gen.Choose(1, 400) from what in Gen.Choose(0, 9) from kind in Gen.Choose(0, Group.Kinds.Count - 1) select (days, what, kind);

    private static readonly Gen<RegisterEvent[]> OfMember =
        from number in Gen.Choose(0, 1_000_000)
        from first in Gen.Choose(0, 2000)
        from steps in Gen.ListOf(Step)
        select Life(FormattableString.Invariant($"m-{number}"), Start.PlusDays(first), steps.Take(6).Prepend((0, 0, number % Group.Kinds.Count))).ToArray();

    public static Arbitrary<GeneratedRegister> Registers { get; } = Arb.From(
        Gen.ListOf(OfMember).Select(members => new GeneratedRegister([.. members.GroupBy(events => events[0].Member).SelectMany(same => same.First()).OrderBy(each => each.Date)])),
        register => Enumerable.Range(0, register.Events.Select(each => each.Member).Distinct().Count())
            .Select(index => register.Events.Select(each => each.Member).Distinct().ElementAt(index))
            .Select(member => new GeneratedRegister([.. register.Events.Where(each => each.Member != member)])));

    public MemberRegister Register => new(Group, Events);

    public override string ToString() => string.Join("; ", Events.Select(each => FormattableString.Invariant($"{each.Date:yyyy-MM-dd} {each.Event} {each.Member} {each.Name} {each.Kind}")));

    private static IEnumerable<RegisterEvent> Life(string member, LocalDate start, IEnumerable<(int Days, int What, int Kind)> steps)
    {
        var (date, isMember) = (start, false);
        foreach (var (days, what, kind) in steps)
        {
            date = date.PlusDays(days);
            var id = Group.Kinds[kind].Id;
            yield return !isMember ? RegisterEvent.Admitted(date, member, "Name of " + member, id)
                : what < 4 ? RegisterEvent.Left(date, member)
                : what < 6 ? RegisterEvent.Renamed(date, member, FormattableString.Invariant($"Name {days} of {member}"))
                : RegisterEvent.Transferred(date, member, kind: id);
            isMember = !isMember || what >= 4;
        }
    }
}
