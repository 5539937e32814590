using System.Text.RegularExpressions;

namespace Thqse.Sdk.Docs.Tests.Support;

/// <summary>The links of a page and the anchors of its headings, as GitHub makes them.</summary>
internal static partial class Links
{
    /// <summary>The targets of the links of a page, in order: a file, an anchor, an address.</summary>
    public static IReadOnlyList<string> Of(Page page)
        => [.. page.Prose.SelectMany(line => Link().Matches(WithoutCode(line))).Select(match => match.Groups[1].Value)];

    /// <summary>A line of prose without what stands in it as code.</summary>
    public static string WithoutCode(string line) => InlineCode().Replace(line, string.Empty);

    /// <summary>Anchors in lower case, without signs, spaces as hyphens; a repeated one is numbered.</summary>
    public static IReadOnlyList<string> AnchorsOf(Page page)
    {
        var anchors = new List<string>();
        foreach (var heading in page.Headings)
        {
            var anchor = NotInAnchors().Replace(LinkText().Replace(heading.TrimStart('#').Trim(), "$1").ToLowerInvariant(), string.Empty).Replace(' ', '-');
            var repeated = anchors.Count(known => known == anchor || Regex.IsMatch(known, $"^{Regex.Escape(anchor)}-[0-9]+$"));
            anchors.Add(repeated == 0 ? anchor : FormattableString.Invariant($"{anchor}-{repeated}"));
        }

        return anchors;
    }

    /// <summary>The file and the anchor that a relative link leads to; the file may be a folder.</summary>
    public static (string File, string? Anchor) Resolve(string from, string target)
    {
        var parts = target.Split('#', 2);
        var folder = Path.GetDirectoryName(Repository.PathOf(from))!;
        var file = parts[0].Length == 0 ? from : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(folder, parts[0]))).Replace('\\', '/');
        return (file, parts.ElementAtOrDefault(1));
    }

    public static bool IsExternal(string target) => target.Contains(':', StringComparison.Ordinal);

    [GeneratedRegex("`[^`]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\[([^\]]*)\]\([^)]*\)")]
    private static partial Regex LinkText();

    [GeneratedRegex(@"[^\p{L}\p{N}\p{M}\p{Pc} -]")]
    private static partial Regex NotInAnchors();
}
