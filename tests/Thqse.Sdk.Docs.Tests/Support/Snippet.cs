namespace Thqse.Sdk.Docs.Tests.Support;

/// <summary>A program of the documentation: a file of the folder Snippets, whose regions are the blocks that pages show.</summary>
internal sealed class Snippet
{
    private const string Folder = "tests/Thqse.Sdk.Docs.Tests/Snippets";
    private const string Start = "#region ";
    private const string End = "#endregion";
    private readonly Dictionary<string, string> regions = new(StringComparer.Ordinal);

    private Snippet(string name)
    {
        Name = name;
        var lines = Repository.Read($"{Folder}/{name}.cs").Split('\n');
        Usings = string.Join('\n', lines.Where(line => line.StartsWith("using ", StringComparison.Ordinal)));
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].TrimStart().StartsWith(Start, StringComparison.Ordinal))
            {
                var end = Array.FindIndex(lines, i, line => line.Trim() == End);
                regions.Add(lines[i].Trim()[Start.Length..], Dedent(lines[(i + 1)..end]));
            }
        }
    }

    public static IReadOnlyList<string> Names { get; } =
    [
        .. Directory.GetFiles(Repository.PathOf(Folder), "*.cs").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal),
    ];

    public string Name { get; }

    public string Usings { get; }

    /// <summary>The names of the regions, in the order in which they run.</summary>
    public IReadOnlyList<string> Regions => [.. regions.Keys];

    public static Snippet Read(string name) => new(name);

    /// <summary>What a page shows of a region: the first stands under the using lines of the file, so that the blocks of a file, pasted one after the other, are a program.</summary>
    public string Text(string region)
    {
        var text = regions[region];
        return region == Regions[0] ? $"{Usings}\n\n{text}" : text;
    }

    private static string Dedent(string[] lines)
    {
        var indent = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart(' ').Length);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[indent..])).Trim('\n');
    }
}
