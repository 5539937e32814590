using System.Text;
using System.Text.Json;
using Thqse.Sdk.Tests.Serialization.Schemas;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Serialization.Fuzzing;

/// <summary>The samples, the good and the bad documents, changed by chance: a seed gives a document, always the same one.</summary>
internal static class FuzzedDocuments
{
    /// <summary>The documents that somebody reads, by format: each format has the same share, however many documents it has.</summary>
    private static readonly Format[] Formats =
    [
        .. ComparedCases.Originals
            .Where(each => FuzzedReader.All.Any(reader => reader.Documents.Contains(each.Document)))
            .GroupBy(each => each.Document)
            .OrderBy(format => format.Key, StringComparer.Ordinal)
            .Select(format => new Format([.. format.Select(each => new Original(each))])),
    ];

    /// <summary>Mostly one change to a right document, of which something can remain right; else several, or to a document that is wrong already.</summary>
    public static SchemaCase Of(long seed)
    {
        var random = new SeededRandom(seed);
        var format = random.Of(Formats);
        var original = random.Of(random.OneIn(4) ? format.All : format.Right);
        var times = random.OneIn(2) ? 1 : 1 + random.Below(4);
        if (original.Tree is { } tree && !random.OneIn(4))
        {
            var other = random.Of(format.All).Tree ?? tree;
            var changed = Enumerable.Repeat(0, times).Aggregate(tree, (each, _) => TokenMutations.Of(each, other, random));
            return original.Case with { Bytes = Encoding.UTF8.GetBytes(changed.ToString()) };
        }

        return original.Case with { Bytes = Enumerable.Repeat(0, times).Aggregate(original.Case.Bytes, (each, _) => ByteMutations.Of(each, random)) };
    }

    private sealed record Format(Original[] All)
    {
        public Original[] Right { get; } = [.. All.Where(each => DocumentReading.Diagnostics(each.Case.Document, each.Case.Bytes).Count == 0)];
    }

    /// <summary>A document, and its tree when it is JSON.</summary>
    private sealed record Original(SchemaCase Case)
    {
        public JsonTree? Tree { get; } = TreeOf(Case.Bytes);

        private static JsonTree? TreeOf(byte[] bytes)
        {
            try
            {
                return JsonTree.Parse(Encoding.UTF8.GetString(bytes));
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                return null;
            }
        }
    }
}
