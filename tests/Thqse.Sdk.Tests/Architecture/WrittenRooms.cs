using System.Text.RegularExpressions;

namespace Thqse.Sdk.Tests.Architecture;

/// <summary>The rooms as ARCHITECTURE.md writes them: a row each, with those that it knows.</summary>
internal static partial class WrittenRooms
{
    /// <summary>The rooms named in the row of each room.</summary>
    public static IReadOnlyDictionary<string, string[]> Named { get; } = Rows()
        .SelectMany(cells => Rooms(cells[1]).Select(room => (Room: room, Known: Rooms(cells[3]))))
        .ToDictionary(row => row.Room, row => row.Known, StringComparer.Ordinal);

    /// <summary>Those that a room may know: the ones named, and what these know.</summary>
    public static HashSet<string> KnownTo(string room)
    {
        var known = new HashSet<string>(Named[room], StringComparer.Ordinal);
        while (known.SelectMany(each => Named[each]).Where(each => !known.Contains(each)).ToArray() is { Length: > 0 } more)
        {
            known.UnionWith(more);
        }

        return known;
    }

    private static IEnumerable<string[]> Rows()
        => File.ReadLines(Path.Combine(Repository.Root, "ARCHITECTURE.md"))
            .SkipWhile(line => line != "## Rooms").Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal))
            .SkipWhile(line => !line.StartsWith('|')).TakeWhile(line => line.StartsWith('|')).Skip(2).Select(line => line.Split('|'));

    private static string[] Rooms(string cell)
        => cell.StartsWith(" the root", StringComparison.Ordinal) ? ["the root"] : [.. Quoted().Matches(cell).Select(name => name.Groups[1].Value)];

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();
}
