using System.Text.RegularExpressions;

namespace Thqse.Sdk.Tests.Architecture;

/// <summary>The rooms of the package, which are folders: namespaces are fewer, so that a user needs few of them.</summary>
internal static partial class SourceRooms
{
    /// <summary>What every room knows: the checks and codes of the root, and what an old platform lacks.</summary>
    public static readonly string[] KnownToAll = ["the root", "Polyfills"];

    /// <summary>Contexts, whose own folders are the rooms.</summary>
    private static readonly string[] Contexts = ["Cpom", "Diagnosis"];

    private static readonly (string Room, string Text)[] Files =
    [
        .. from path in Directory.EnumerateFiles(Repository.Package, "*.cs", SearchOption.AllDirectories)
           let parts = Path.GetRelativePath(Repository.Package, path).Split(Path.DirectorySeparatorChar)
           where parts[0] is not ("bin" or "obj")
           select (RoomOf(parts), File.ReadAllText(path)),
    ];

    /// <summary>Every folder that holds code.</summary>
    public static IReadOnlyCollection<string> All { get; } = [.. Files.Select(file => file.Room).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The room of each type, by its full name as an assembly has it.</summary>
    public static IReadOnlyDictionary<string, string> OfTypes { get; } = Files
        .SelectMany(file => Declarations().Matches(file.Text).Select(type => (Name: NameOf(Namespaces().Match(file.Text), type), file.Room)))
        .DistinctBy(type => type.Name).ToDictionary(type => type.Name, type => type.Room, StringComparer.Ordinal);

    private static string RoomOf(string[] parts)
        => parts.Length == 1 ? KnownToAll[0] : parts.Length > 2 && Contexts.Contains(parts[0]) ? parts[0] + "/" + parts[1] : parts[0];

    private static string NameOf(Match space, Match type)
        => space.Groups[1].Value + "." + type.Groups[1].Value + (type.Groups[2].Success ? "`" + type.Groups[2].Value.Split(',').Length : string.Empty);

    [GeneratedRegex(@"^namespace ([\w.]+)", RegexOptions.Multiline)]
    private static partial Regex Namespaces();

    [GeneratedRegex(@"^(?:public |internal )(?:(?:static|sealed|abstract|partial|readonly|ref) )*(?:class|struct|enum|interface|record struct|record|delegate [\w?<>]+) (\w+)(?:<([^>]+)>)?", RegexOptions.Multiline)]
    private static partial Regex Declarations();
}
