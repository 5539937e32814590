using System.Text.Json;
using Thqse.Sdk.Json;

namespace Thqse.Sdk.Diagnosis.Loading;

/// <summary>The items of lists with their places: what is not of the shape has been reported, and is passed over.</summary>
internal static class PlacedItems
{
    public static IEnumerable<(JsonElement Item, JsonPath Path)> Of(JsonElement owner, JsonPath at, string list)
        => owner.ValueKind == JsonValueKind.Object && owner.Optional(list) is { ValueKind: JsonValueKind.Array } items
            ? items.EnumerateArray().Select((item, index) => (item, at.Child(list).Child(index)))
            : [];

    /// <summary>The questions of a questionnaire, or of all those of a referential.</summary>
    public static IEnumerable<(JsonElement Item, JsonPath Path)> Questions(JsonElement root)
        => Of(root, JsonPath.Root, "questions").Concat(Of(root, JsonPath.Root, "questionnaires").SelectMany(each => Of(each.Item, each.Path, "questions")));
}
