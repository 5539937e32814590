using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Workbooks.Tests.Support;

/// <summary>The document of a contract without what says nothing: empty objects and lists, empty texts, and the order of members and of milestones.</summary>
internal static class SaidContract
{
    public static string Of(CpomContract contract)
    {
        var document = JsonNode.Parse(ContractDocument.Write(contract))!.AsObject();

        // Authorising nothing is saying something.
        var activities = document["establishment"]!["activities"]?.DeepClone();
        Prune(document);
        if (activities is not null)
        {
            document["establishment"]!["activities"] = activities;
        }

        return Sorted(document)!.ToJsonString();
    }

    private static JsonNode? Sorted(JsonNode? node, string? name = null) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value, member.Key)))),
        JsonArray list when name == "milestones" => new JsonArray([.. list.OrderBy(item => item!.ToString(), StringComparer.Ordinal).Select(item => item!.DeepClone())]),
        _ => node?.DeepClone(),
    };

    private static void Prune(JsonObject parent)
    {
        foreach (var (name, value) in parent.ToList())
        {
            if (value is JsonObject child)
            {
                Prune(child);
            }
            else if (value is JsonArray list)
            {
                foreach (var item in list.Where(item => item is JsonValue text && text.TryGetValue(out string? said) && said.Length == 0).ToList())
                {
                    list.Remove(item);
                }
            }

            if (value is JsonObject { Count: 0 } or JsonArray { Count: 0 } || (value is JsonValue leaf && leaf.TryGetValue(out string? empty) && empty.Length == 0))
            {
                parent.Remove(name);
            }
        }
    }
}
