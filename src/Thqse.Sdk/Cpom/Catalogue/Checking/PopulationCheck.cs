namespace Thqse.Sdk.Cpom.Checking;

/// <summary>
/// Every establishment belongs to exactly one row: proved over everything that the rows of the fiche ask about, each value that they can tell apart from another once. A size counts by its class, a department
/// by those that the rows name and one that none names, a number of an attribute by the intervals between the limits of the rows.
/// </summary>
internal static class PopulationCheck
{
    public static void Run(Fiche fiche, CpomCatalogue catalogue, FindingBag findings)
    {
        var reported = new HashSet<string>(StringComparer.Ordinal);
        foreach (var example in PopulationExamples.Of(fiche, catalogue))
        {
            var matching = fiche.Targets.Rows.Where(row => row.Population.Includes(example.Establishment, example.IsEngaged, example.Option)).Select(row => row.Id).ToArray();
            if (matching.Length == 1)
            {
                continue;
            }

            // One finding for each pair of rows, or for each category left out, is enough to act upon.
            var code = matching.Length == 0 ? CatalogueFindingCode.PopulationHole : CatalogueFindingCode.OverlappingRows;
            var place = "rows/" + string.Join("+", matching);
            if (reported.Add(matching.Length == 0 ? example.Establishment.Category.ToString() : place))
            {
                findings.Add(code, place, example);
            }
        }
    }
}
