using System.Globalization;
using System.Text.Json.Nodes;

namespace Thqse.Sdk.Tests.Support;

/// <summary>JSON pointers (RFC 6901) in a document.</summary>
internal static class JsonPlaces
{
    /// <summary>Whether something stands at a pointer.</summary>
    public static bool Has(JsonNode document, string pointer)
        => pointer.Split('/').Skip(1).Aggregate((JsonNode?)document, (node, token) => node switch
        {
            JsonObject members => members[token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)],
            JsonArray items when int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < items.Count => items[index],
            _ => null,
        }) is not null;
}
