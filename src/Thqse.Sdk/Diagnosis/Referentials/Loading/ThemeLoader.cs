namespace Thqse.Sdk.Diagnosis.Loading;

/// <summary>Gives each theme the pillar that its parents lead to.</summary>
internal static class ThemeLoader
{
    public static IReadOnlyList<Theme> Placed(IReadOnlyList<StatedTheme> stated)
    {
        var byId = stated.ToLookup(theme => theme.Id, StringComparer.Ordinal);
        return stated.Select(theme => new Theme(theme.Id, theme.Pillar ?? Pillar(theme, byId), theme.Parent, theme.Weight ?? 1, theme.Label)).ToReadOnly();
    }

    /// <summary>The pillar of the nearest parent that says one; empty where none does, or where they go round.</summary>
    private static string Pillar(StatedTheme theme, ILookup<string, StatedTheme> byId)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        while (theme.Parent is { } parent && byId.Contains(parent) && passed.Add(parent))
        {
            theme = byId[parent].First();
            if (theme.Pillar is { } pillar)
            {
                return pillar;
            }
        }

        return string.Empty;
    }
}
