using System.Text.Json;

namespace Thqse.Sdk.Workbooks.Entry;

/// <summary>
/// A place of the document that a workbook spells, with the cell it was read from. What is given twice stands twice:
/// the reader of the document says so, as it does of a document written by hand.
/// </summary>
internal sealed class EntryNode
{
    private readonly List<EntryNode> members = [];

    /// <summary>The first member of each name, and of each name and kind: a workbook may have many lines.</summary>
    private readonly Dictionary<string, EntryNode> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, bool IsList), EntryNode> containers = [];
    private readonly bool isList;

    private EntryNode(string name, string? cell, string? json, bool isList)
    {
        Name = name;
        Cell = cell;
        Json = json;
        this.isList = isList;
    }

    public string Name { get; }

    /// <summary>Where it was read; null of what many cells make together.</summary>
    public string? Cell { get; }

    /// <summary>The value, as JSON writes it; null of an object and a list.</summary>
    public string? Json { get; }

    public static EntryNode Root() => new(string.Empty, null, null, isList: false);

    /// <summary>The object of a name, made when it is not there yet.</summary>
    public EntryNode Object(string name, string? cell = null) => Find(name, isList: false) ?? Add(new EntryNode(name, cell, null, isList: false));

    /// <summary>The list of a name, made when it is not there yet.</summary>
    public EntryNode List(string name, string? cell = null) => Find(name, isList: true) ?? Add(new EntryNode(name, cell, null, isList: true));

    /// <summary>Adds a member with a value; of a list, an item.</summary>
    public void Add(string name, EntryValue value, string cell) => Add(new EntryNode(name, cell, value.Json, isList: false));

    /// <summary>Writes the document, and tells the cell of each pointer.</summary>
    public void Write(Utf8JsonWriter writer, string pointer, EntryPlaces places)
    {
        places.Add(pointer, Cell ?? members.FirstOrDefault()?.Cell);
        if (Json is not null)
        {
            writer.WriteRawValue(Json);
            return;
        }

        if (isList)
        {
            writer.WriteStartArray();
        }
        else
        {
            writer.WriteStartObject();
        }

        foreach (var (member, index) in members.Select((member, index) => (member, index)))
        {
            var name = isList ? index.ToString(CultureInfo.InvariantCulture) : member.Name;
            if (!isList)
            {
                writer.WritePropertyName(name);
            }

            member.Write(writer, pointer + "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal), places);
        }

        if (isList)
        {
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteEndObject();
        }
    }

    /// <summary>The member of a name, whatever it is; null when there is none.</summary>
    public EntryNode? Find(string name) => byName.GetValueOrDefault(name);

    private EntryNode? Find(string name, bool isList) => containers.GetValueOrDefault((name, isList));

    private EntryNode Add(EntryNode member)
    {
        members.Add(member);
        byName.TryAdd(member.Name, member);
        if (member.Json is null)
        {
            containers.TryAdd((member.Name, member.isList), member);
        }

        return member;
    }
}
