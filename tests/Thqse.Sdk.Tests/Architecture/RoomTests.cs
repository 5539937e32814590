using System.Reflection;
using System.Runtime.CompilerServices;

namespace Thqse.Sdk.Tests.Architecture;

/// <summary>The table of rooms in ARCHITECTURE.md is held here: whoever makes a folder places it there, and says whom it knows.</summary>
public class RoomTests
{
    [Fact]
    public void Every_folder_is_a_room_of_the_table_and_every_room_a_folder()
    {
        Assert.Empty(SourceRooms.All.Except(WrittenRooms.Named.Keys));
        Assert.Empty(WrittenRooms.Named.Keys.Except(SourceRooms.All).Where(room => !Directory.Exists(Path.Combine(Repository.Package, room))));
    }

    [Fact]
    public void A_room_uses_no_other_than_those_that_it_knows()
        => Assert.Empty(Arrows.All
            .Where(arrow => !WrittenRooms.KnownTo(arrow.Key.From).Contains(arrow.Key.To))
            .Select(arrow => $"{arrow.Key.From} does not know {arrow.Key.To}, and {arrow.Value}"));

    [Fact]
    public void A_room_that_is_named_is_used()
        => Assert.Empty(WrittenRooms.Named
            .SelectMany(row => row.Value.Select(known => (row.Key, known)))
            .Where(arrow => !Arrows.All.ContainsKey(arrow)));

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

        Assert.Empty(left);
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
}
