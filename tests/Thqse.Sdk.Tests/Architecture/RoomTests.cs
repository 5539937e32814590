using System.Reflection;
using System.Runtime.CompilerServices;

namespace Thqse.Sdk.Tests.Architecture;

/// <summary>The table of rooms in ARCHITECTURE.md is held here: whoever makes a folder places it there, and says whom it knows.</summary>
public class RoomTests
{
    [Fact]
    public void Every_folder_is_a_room_of_the_table_and_every_room_a_folder()
        => AssertNone(
        [
            .. SourceRooms.All.Except(WrittenRooms.Named.Keys).Select(folder => folder + " has no row"),
            .. WrittenRooms.Named.Keys.Except(SourceRooms.All).Where(room => !Directory.Exists(Path.Combine(Repository.Package, room))).Select(room => room + " is no folder"),
        ]);

    [Fact]
    public void A_room_uses_no_other_than_those_that_it_knows()
        => AssertNone(
            from arrow in Arrows.All
            where !WrittenRooms.KnownTo(arrow.Key.From).Contains(arrow.Key.To)
            select $"{arrow.Key.From} does not know {arrow.Key.To}, and {arrow.Value}");

    [Fact]
    public void A_room_that_is_named_is_used()
        => AssertNone(
            from row in WrittenRooms.Named
            from known in row.Value
            where !Arrows.All.ContainsKey((row.Key, known))
            select $"{row.Key} need not know {known}");

    /// <summary>What leads nowhere is taken away, again and again: only circles are left.</summary>
    [Fact]
    public void No_arrows_make_a_circle()
    {
        var left = Arrows.All.Keys.ToArray();
        for (var before = left.Length + 1; left.Length < before;)
        {
            before = left.Length;
            left = [.. left.Where(arrow => left.Any(other => other.From == arrow.To))];
        }

        AssertNone(left.Select(arrow => $"{arrow.From} to {arrow.To}"));
    }

    [Fact]
    public void The_arrows_are_seen_where_there_are_some()
    {
        Assert.Contains(("Cpom/Catalogue", "Cpom/Rules"), Arrows.All.Keys);
        Assert.Contains(("Serialization", "Json"), Arrows.All.Keys);
    }

    [Fact]
    public void Nobody_but_the_tests_sees_what_is_internal()
        => Assert.All(
            typeof(Diagnostic).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>(),
            attribute => Assert.Contains(attribute.AssemblyName.Split(',')[0], (string[])["Thqse.Sdk.Tests", "Thqse.Sdk.Tests.NetStandard", "Thqse.Sdk.Framework"]));

    private static void AssertNone(IEnumerable<string> faults) => Assert.Equal(string.Empty, string.Join(Environment.NewLine, faults));
}
