namespace Thqse.Sdk.Docs.Tests.Support;

/// <summary>The clone that the tests run in: the pages are read, and approved, where they stand.</summary>
internal static class Repository
{
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "TestResults"];

    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    public static bool IsApproving => Environment.GetEnvironmentVariable("THQSE_APPROVE") == "1";

    /// <summary>Every Markdown file, as a path from the root with slashes.</summary>
    public static IReadOnlyList<string> MarkdownFiles { get; } = [.. Markdown(Root).Order(StringComparer.Ordinal)];

    public static string PathOf(string file) => Path.Combine([Root, .. file.Split('/')]);

    public static string Read(string file) => File.ReadAllText(PathOf(file)).ReplaceLineEndings("\n");

    public static void Write(string file, string text) => File.WriteAllText(PathOf(file), text);

    private static IEnumerable<string> Markdown(string folder)
        => Directory.GetFiles(folder, "*.md").Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Concat(Directory.GetDirectories(folder).Where(IsOurs).SelectMany(Markdown));

    private static bool IsOurs(string folder)
        => Path.GetFileName(folder) is var name && !name.StartsWith('.') && !NotOurs.Contains(name, StringComparer.Ordinal);

    private static string FindRoot(string folder)
        => File.Exists(Path.Combine(folder, "Thqse.Sdk.sln"))
            ? folder
            : FindRoot(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))
                ?? throw new InvalidOperationException("These tests read the documentation: run them from a build inside a clone."));
}
