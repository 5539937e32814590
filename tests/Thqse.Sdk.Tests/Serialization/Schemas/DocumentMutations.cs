using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Thqse.Sdk.Tests.Serialization.Schemas;

/// <summary>A right document with one thing changed: at every place, every change below. Nothing is drawn by chance.</summary>
internal static class DocumentMutations
{
    private static readonly string[] Values = ["null", "true", "7", "\"\"", "\" \"", "\"x\"", "[]", "[null]", "{}"];

    /// <summary>Numbers around the limits of the documents: 0, 1, 100, the last year, the largest integer, 10^15; and of more digits than a decimal holds.</summary>
    private static readonly string[] Numbers =
    [
        "-1", "0", "0.5", "1", "1.01", "100", "100.01", "9999", "10000", "2147483647", "2147483648", "1e15", "1000000000000001", "1e300",
        "0.12345678901234567890123456789", "1e-30", "1e-400", "-1e-400",
    ];

    public static IEnumerable<SchemaCase> Of(SchemaCase original)
    {
        var document = Recounted(original.Document, DocumentPlaces.Smallest(JsonNode.Parse(original.Bytes))!);
        yield return original with { Name = original.Name + " made small", Bytes = Encoding.UTF8.GetBytes(document.ToJsonString()) };
        foreach (var place in DocumentPlaces.Of(document))
        {
            var (around, path) = Around(original, document, place);
            var before = DocumentPlaces.At(around, path);
            foreach (var (what, after) in Changes(before).Where(change => change.After?.ToJsonString() != before?.ToJsonString()))
            {
                yield return Case(original, $"/{string.Join('/', place)} {what}", Replaced(around, path, after));
            }

            if (path.Length > 0)
            {
                yield return Case(original, $"/{string.Join('/', place)} left out", Removed(around, path));
            }
        }
    }

    /// <summary>What is changed: as little around the place, in a tenth of the time, as is a right document.</summary>
    private static (JsonNode Document, string[] Path) Around(SchemaCase original, JsonNode document, string[] place)
    {
        foreach (var around in new[] { DocumentPlaces.Around, DocumentPlaces.WithItsItem })
        {
            var (less, path) = around(document, place);
            if (DocumentReading.Diagnostics(original.Document, Encoding.UTF8.GetBytes(Recounted(original.Document, less).ToJsonString())).Count == 0)
            {
                return (less, path);
            }
        }

        return (document, place);
    }

    /// <summary>An evaluation counts its verdicts: one that has fewer of them counts again, or it would be no right document before anything is changed.</summary>
    private static JsonNode Recounted(string name, JsonNode document)
    {
        if (name == "cpom-evaluation")
        {
            var summary = document["summary"]!.AsObject();
            var statuses = document["indicators"]!.AsArray().SelectMany(indicator => indicator!["years"]!.AsArray()).Select(year => year!["status"]!.GetValue<string>()).ToArray();
            foreach (var status in summary.Select(count => count.Key).ToArray())
            {
                summary[status] = statuses.Count(each => each == status);
            }
        }

        return document;
    }

    private static SchemaCase Case(SchemaCase original, string change, JsonNode? document)
        => new($"{original.Name}: {change}", original.Document, document?.ToJsonString() ?? "null");

    private static IEnumerable<(string What, JsonNode? After)> Changes(JsonNode? before) =>
    [
        .. Becomes(Values),
        .. Own(before),
    ];

    private static (string What, JsonNode? After)[] Becomes(string[] texts) => [.. texts.Select(text => ($"becomes {text}", JsonNode.Parse(text)))];

    /// <summary>The changes that only a value of that type can undergo.</summary>
    private static (string What, JsonNode? After)[] Own(JsonNode? before) => before switch
    {
        JsonObject members => [("with an unknown member", With(members, "unexpected", 1)), ("with a member in capitals", With(members, "FORMAT", "x"))],
        JsonArray { Count: > 0 } items => [("with its first item twice", new JsonArray([items[0]?.DeepClone(), .. items.Select(item => item?.DeepClone())]))],
        JsonValue flag when flag.GetValueKind() == JsonValueKind.True => Becomes(["false"]),
        JsonValue number when number.GetValueKind() == JsonValueKind.Number => Becomes(Numbers),
        JsonValue text when text.TryGetValue<string>(out var words) =>
        [
            ("in capitals", words.ToUpperInvariant()), ("with a blank after it", words + " "), ("with a line end after it", words + "\n"), ("twice", words + words),
        ],
        _ => [],
    };

    private static JsonNode With(JsonObject members, string name, JsonNode value)
    {
        var copy = members.DeepClone();
        copy[name] = value;
        return copy;
    }

    private static JsonNode? Replaced(JsonNode document, string[] path, JsonNode? after)
    {
        if (path.Length == 0)
        {
            return after;
        }

        var copy = document.DeepClone();
        switch (DocumentPlaces.At(copy, path[..^1]))
        {
            case JsonArray list:
                list[DocumentPlaces.Index(path[^1])] = after;
                break;
            case var parent:
                parent![path[^1]] = after;
                break;
        }

        return copy;
    }

    private static JsonNode Removed(JsonNode document, string[] path)
    {
        var copy = document.DeepClone();
        switch (DocumentPlaces.At(copy, path[..^1]))
        {
            case JsonArray list:
                list.RemoveAt(DocumentPlaces.Index(path[^1]));
                break;
            case var parent:
                parent!.AsObject().Remove(path[^1]);
                break;
        }

        return copy;
    }
}
