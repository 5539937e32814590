using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

/// <summary>Who a row is for, in words.</summary>
internal static class PopulationText
{
    public static string Of(Population who)
    {
        var conditions = new[]
        {
            List("catégorie", [.. who.Categories.Select(category => Capital(category.ToString()))]),
            List("taille", [.. who.Sizes.Select(size => Capital(size.ToString()))]),
            List("département", who.Departments),
            List("hors département", who.ExceptDepartments),
            YesOrNo("membre d'un GHT", who.GhtMember),
            who.Activities == Activities.None ? null : $"avec {who.Activities}",
            who.WithoutActivities == Activities.None ? null : $"sans {who.WithoutActivities}",
            YesOrNo("déjà engagé", who.Engaged),
            who.Option is { } option ? $"option {option}" : null,
        };
        var stated = string.Join(", ", conditions.Where(condition => condition is not null));
        return stated.Length == 0 ? "tout le monde" : stated;
    }

    private static string Capital(string code) => char.ToUpperInvariant(code[0]) + code[1..];

    private static string? List<T>(string name, IReadOnlyList<T> values) => values.Count == 0 ? null : $"{name} {string.Join("/", values)}";

    private static string? YesOrNo(string name, bool? value) => value switch
    {
        null => null,
        true => name,
        false => "pas " + name,
    };
}
