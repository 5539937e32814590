using NodaTime;

namespace Thqse.Sdk.Cooperation;

/// <summary>Reckons what is due for a year: the contribution in full, once, by the kind on the first day as a member; the capital by joining and leaving a college.</summary>
internal static class ContributionsReading
{
    public static YearlyContributions Of(MemberRegister register, int year, CooperationGroup grid)
    {
        var first = new LocalDate(year, 1, 1);
        var atStart = RegisterReplay.Until(register, first).ToDictionary(member => member.Id, StringComparer.Ordinal);
        var steps = RegisterReplay.Steps(register).Where(step => step.Event.Date.Year == year).ToLookup(step => step.Event.Member, StringComparer.Ordinal);
        return new YearlyContributions(
            year,
            grid,
            atStart.Keys.Union(steps.Select(member => member.Key))
                .OrderBy(id => id, StringComparer.Ordinal)
                .Select(id => Of(grid, atStart.TryGetValue(id, out var member) ? member : null, [.. steps[id]]))
                .ToReadOnly());
    }

    private static MemberContribution Of(CooperationGroup grid, Member? atStart, RegisterStep[] steps)
    {
        var member = atStart ?? steps.Select(step => step.After).FirstOrDefault(after => after is not null);
        var shown = member ?? steps[0].Before!;
        var kind = KindOf(grid, shown);
        return new MemberContribution(
            shown,
            kind,
            grid.CollegeOf(kind),
            member is null ? 0 : kind.Contribution,
            steps.Where(step => step.After is not null && ChangesCollege(step)).Sum(step => ShareOf(grid, step.After!)),
            steps.Where(step => step.Before is not null && ChangesCollege(step)).Sum(step => ShareOf(grid, step.Before!)));
    }

    /// <summary>Whether somebody joins or leaves a college; whoever goes to another one does both.</summary>
    private static bool ChangesCollege(RegisterStep step) => step.Before?.College != step.After?.College;

    private static decimal ShareOf(CooperationGroup grid, Member member) => grid.CollegeOf(KindOf(grid, member)).Capital.PerMember;

    private static MemberKind KindOf(CooperationGroup grid, Member member) => grid.TryGet(member.Kind.Id, out var kind)
        ? kind
        : throw new ArgumentException($"The grid {grid.Id}, version {grid.Version}, has no kind of member '{member.Kind.Id}'.", nameof(grid));
}
