using FsCheck;
using FsCheck.Fluent;

namespace Thqse.Sdk.Tests.Generation.Cohorts;

/// <summary>Cohorts of up to thirty establishments, in which some categories, sizes and departments are rare.</summary>
public static class CohortGenerators
{
    /// <summary>A failing cohort is made smaller by taking establishments out, halves first, and by making what is left alike.</summary>
    public static Arbitrary<GeneratedCohort> Cohorts { get; } = Arb.From(
        from count in Gen.Choose(1, 30)
        from members in Member.ArrayOf(count)
        select new GeneratedCohort(members),
        Smaller);

    private static Gen<CohortMember> Member =>
        from score in Gen.Choose(0, 100)
        from category in Gen.Frequency((6, Gen.Constant("ch")), (3, Gen.Constant("espic")), (2, Gen.Constant("clinic")), (1, Gen.Constant("medico-social")))
        from beds in Gen.Elements(40, 40, 320, 320, 320, 800)
        from department in Gen.Elements("31", "31", "65", "2A", null)
        from concerned in Gen.Frequency((3, Gen.Constant(true)), (2, Gen.Constant(false)))
        from complete in Gen.Frequency((9, Gen.Constant(true)), (1, Gen.Constant(false)))
        select new CohortMember(score, category, beds, department, concerned, complete);

    private static IEnumerable<GeneratedCohort> Smaller(GeneratedCohort cohort)
    {
        var members = cohort.Members;
        var half = members.Count / 2;
        IEnumerable<IEnumerable<CohortMember>> smaller =
        [
            members.Take(half),
            members.Skip(half),
            .. members.Select((_, index) => members.Where((_, other) => other != index)),
            .. members.SelectMany((member, index) => Plainer(member).Select(plain => members.Select((each, other) => other == index ? plain : each))),
        ];
        return smaller.Select(some => some.ToArray()).Where(some => some.Length > 0 && some.Length <= members.Count).Select(some => new GeneratedCohort(some));
    }

    private static IEnumerable<CohortMember> Plainer(CohortMember member)
        => new[] { member with { Score = 0 }, member with { Category = "ch" }, member with { Beds = 320 }, member with { Department = null }, member with { IsConcerned = true }, member with { IsComplete = true } }
            .Where(plain => plain != member);
}
