namespace Thqse.Sdk.Diagnosis.Checking;

/// <summary>Themes make trees, each in one pillar.</summary>
internal static class ThemeTreeCheck
{
    public static IEnumerable<ReferentialFinding> Run(Referential referential) => referential.Themes.SelectMany(theme => Run(theme, referential));

    private static IEnumerable<ReferentialFinding> Run(Theme theme, Referential referential)
    {
        var place = "themes/" + theme.Id;
        if (theme.Parent is null)
        {
            return referential.Pillars.Any(pillar => pillar.Id == theme.Pillar) ? [] : [new ReferentialFinding(ReferentialFindingCode.UnknownPillar, place, theme.Pillar)];
        }

        if (referential.Themes.FirstOrDefault(each => each.Id == theme.Parent) is not { } parent)
        {
            return [new ReferentialFinding(ReferentialFindingCode.UnknownTheme, place, theme.Parent)];
        }

        return IsBelowItself(theme, referential) ? [new ReferentialFinding(ReferentialFindingCode.ThemeCycle, place, theme.Parent)]
            : parent.Pillar != theme.Pillar ? [new ReferentialFinding(ReferentialFindingCode.ParentInAnotherPillar, place, $"{theme.Pillar}, {parent.Pillar}")]
            : [];
    }

    private static bool IsBelowItself(Theme theme, Referential referential)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        var above = theme.Parent;
        while (above is not null && above != theme.Id && passed.Add(above))
        {
            above = referential.Themes.FirstOrDefault(each => each.Id == above)?.Parent;
        }

        return above == theme.Id;
    }
}
