namespace Thqse.Sdk.Cooperation;

/// <summary>Counts the movements of a year.</summary>
internal static class MovementsReading
{
    public static YearlyMovements Of(MemberRegister register, int year)
    {
        var steps = RegisterReplay.Steps(register).Where(step => step.Event.Date.Year <= year).ToArray();
        var before = steps.Where(step => step.Event.Date.Year < year).ToArray();
        var within = steps.Where(step => step.Event.Date.Year == year).ToArray();
        return new YearlyMovements(year, register.Group.Colleges.Select(college => Of(college, before, within)).ToReadOnly());
    }

    private static CollegeMovements Of(College college, RegisterStep[] before, RegisterStep[] within)
    {
        int Count(RegisterEventKind kind, Func<bool, bool, bool> holds)
            => within.Count(step => step.Event.Event == kind && holds(step.Before?.College == college, step.After?.College == college));
        return new CollegeMovements(
            college,
            before.Sum(step => (step.After?.College == college ? 1 : 0) - (step.Before?.College == college ? 1 : 0)),
            Count(RegisterEventKind.Admitted, (_, isAfter) => isAfter),
            Count(RegisterEventKind.Left, (wasBefore, _) => wasBefore),
            Count(RegisterEventKind.Renamed, (wasBefore, _) => wasBefore),
            Count(RegisterEventKind.Transferred, (wasBefore, isAfter) => wasBefore && isAfter),
            Count(RegisterEventKind.Transferred, (wasBefore, isAfter) => !wasBefore && isAfter),
            Count(RegisterEventKind.Transferred, (wasBefore, isAfter) => wasBefore && !isAfter));
    }
}
