namespace Thqse.Sdk.Cpom.Checking;

/// <summary>Every rule of a fiche, a composite and each of its parts, with its place and the year it is judged in.</summary>
internal static class FicheRules
{
    public static IEnumerable<(TargetRule Rule, string Place, int Year)> Of(Fiche fiche, int lastYear)
    {
        foreach (var row in fiche.Targets.Rows)
        {
            foreach (var cell in row.Cells)
            {
                foreach (var part in WithParts(cell.Rule))
                {
                    yield return (part, FormattableString.Invariant($"rows/{row.Id}/{cell.Year}"), cell.Year);
                }
            }

            foreach (var part in row.Period?.Rule is { } rule ? WithParts(rule) : [])
            {
                yield return (part, $"rows/{row.Id}/period", lastYear);
            }
        }
    }

    public static IEnumerable<(TargetRule Rule, string Place)> Of(Fiche fiche)
        => Of(fiche, 0).Select(item => (item.Rule, item.Place));

    /// <summary>A rule and those that it is composed of.</summary>
    public static IEnumerable<TargetRule> WithParts(TargetRule rule) => rule.Composed.SelectMany(WithParts).Prepend(rule);
}
