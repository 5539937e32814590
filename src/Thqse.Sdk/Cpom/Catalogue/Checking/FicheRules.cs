namespace Thqse.Sdk.Cpom.Checking;

/// <summary>Every rule of a fiche, part by part, with its place and the year it is judged in.</summary>
internal static class FicheRules
{
    public static IEnumerable<(TargetRule Rule, string Place, int Year)> Of(Fiche fiche, int lastYear)
    {
        foreach (var row in fiche.Targets.Rows)
        {
            foreach (var cell in row.Cells)
            {
                foreach (var part in cell.Rule.Parts)
                {
                    yield return (part, FormattableString.Invariant($"rows/{row.Id}/{cell.Year}"), cell.Year);
                }
            }

            foreach (var part in row.Period?.Rule?.Parts ?? [])
            {
                yield return (part, $"rows/{row.Id}/period", lastYear);
            }
        }
    }

    public static IEnumerable<(TargetRule Rule, string Place)> Of(Fiche fiche)
        => Of(fiche, 0).Select(item => (item.Rule, item.Place));
}
