namespace Thqse.Sdk.Cpom.Checking;

/// <summary>
/// Every establishment belongs to exactly one row: proved over every category × beds 0 to 2000 × department × GHT × activities × engagement × option.
/// Beds count by their size class only, and departments by those the rows name and one that none names.
/// </summary>
internal static class PopulationCheck
{
    private const int MostBeds = 2000;
    private const Activities EveryActivity = Activities.Mco | Activities.Smr | Activities.Psychiatry | Activities.Had | Activities.Usld;

    private static readonly bool[] NoAndYes = [false, true];

    private static readonly long[] BedsOfEachSize =
        [.. Enumerable.Range(0, MostBeds + 1).Select(beds => (long)beds).GroupBy(SizeClasses.FromBeds).Select(group => group.First())];

    public static void Run(Fiche fiche, FindingBag findings)
    {
        var rows = fiche.Targets.Rows;
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (establishment, engaged, option) in Everybody(fiche))
        {
            var matching = rows.Where(row => row.Population.Includes(establishment, engaged, option)).Select(row => row.Id).ToArray();
            if (matching.Length == 1)
            {
                continue;
            }

            // One finding for each pair of rows, or for each category left out, is enough to act upon.
            var code = matching.Length == 0 ? CatalogueFindingCode.PopulationHole : CatalogueFindingCode.OverlappingRows;
            var place = "rows/" + string.Join("+", matching);
            if (reported.Add(matching.Length == 0 ? establishment.Category.ToString() : place))
            {
                findings.Add(code, place, Describe(establishment, engaged, option));
            }
        }
    }

    private static IEnumerable<(Establishment Establishment, bool Engaged, OptionId? Option)> Everybody(Fiche fiche)
    {
        var populations = fiche.Targets.Rows.Select(row => row.Population).ToArray();
        var departments = populations.SelectMany(row => row.Departments.Concat(row.ExceptDepartments)).Distinct().ToArray();
        var another = Departments.Codes.Except(departments).Take(1);
        var options = fiche.Targets.Options.Select(option => (OptionId?)option.Id).DefaultIfEmpty(null).ToArray();
        return
            from category in CategoryCodes.Contracting
            from beds in BedsOfEachSize
            from department in departments.Concat(another)
            from isGhtMember in NoAndYes
            from activities in Enumerable.Range(0, (int)EveryActivity + 1)
            let establishment = new Establishment(
                category, beds, department: department, isGhtMember: isGhtMember, activities: (Activities)activities)
            from engaged in NoAndYes
            from option in options
            select (establishment, engaged, option);
    }

    private static string Describe(Establishment establishment, bool engaged, OptionId? option)
        => FormattableString.Invariant(
            $"{establishment.Category}, {establishment.Beds} beds, {establishment.Department}, GHT {establishment.IsGhtMember}, {establishment.Activities}, engaged {engaged}, option {option}");
}
