using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Diagnosis.Loading;

/// <summary>Reads the themes, each with the pillar that its parents lead to.</summary>
internal static class ThemeLoader
{
    public static IReadOnlyList<Theme> Read(JsonElement root)
    {
        var byId = root.List("themes", theme => theme).ToLookup(theme => theme.Text("id"), StringComparer.Ordinal);
        return root.List("themes", theme => new Theme(
            theme.Text("id"), theme.OptionalText("pillar") ?? Pillar(theme, byId), theme.OptionalText("parent"), theme.OptionalNumber("weight") ?? 1, theme.Localized("label")));
    }

    /// <summary>The pillar of the nearest parent that says one; empty where none does, or where they go round.</summary>
    private static string Pillar(JsonElement theme, ILookup<string, JsonElement> byId)
    {
        var passed = new HashSet<string>(StringComparer.Ordinal);
        while (theme.OptionalText("parent") is { } parent && byId.Contains(parent) && passed.Add(parent))
        {
            theme = byId[parent].First();
            if (theme.OptionalText("pillar") is { } pillar)
            {
                return pillar;
            }
        }

        return string.Empty;
    }
}
