using System.Text.Json;
using System.Text.Json.Nodes;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Serialization;

/// <summary>The descriptions of the schemas in French: each stands in a table under its English one, which the shapes have.</summary>
internal static class SchemaDescriptions
{
    private const string Member = "description";

    private static readonly Lazy<IReadOnlyDictionary<string, string>> French = new(() =>
    {
        using var table = JsonDocument.Parse(EmbeddedData.Open("schemas", "french-descriptions"));
        return table.RootElement.EnumerateObject().ToDictionary(each => each.Name, each => each.Value.GetString()!, StringComparer.Ordinal);
    });

    /// <summary>The table, for tests: none must be missing.</summary>
    internal static IReadOnlyDictionary<string, string> Table => French.Value;

    public static string InFrench(string schema)
    {
        var root = JsonNode.Parse(schema)!;
        Translate(root);
        return DocumentWriter.Write(writer => root.WriteTo(writer));
    }

    private static void Translate(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var each in list)
            {
                Translate(each);
            }
        }

        if (node is not JsonObject members)
        {
            return;
        }

        foreach (var (name, value) in members.Select(member => (member.Key, member.Value)).ToArray())
        {
            // A member of a document may be named so too; what is said of it is then an object.
            if (name == Member && value is JsonValue said && said.TryGetValue<string>(out var english))
            {
                members[Member] = Table[english];
            }
            else
            {
                Translate(value);
            }
        }
    }
}
