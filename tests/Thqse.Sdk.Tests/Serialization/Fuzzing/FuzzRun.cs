using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Serialization.Schemas;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Serialization.Fuzzing;

/// <summary>
/// Reads documents changed by chance, by every reader that knows their format, and asks their schemas. A reader accepts or has diagnostics: it throws
/// nothing else, comes to an end, and says what the schema says, outside the rules that a schema cannot say.
/// </summary>
internal sealed class FuzzRun
{
    /// <summary>How long a document may take: thousands of times what the longest does.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly ConcurrentDictionary<string, (int Accepted, int Refused)> counts = new(FuzzedReader.All.Select(reader => KeyValuePair.Create(reader.Name, (0, 0))));
    private int beyond;

    /// <summary>By reader, how many documents it accepted and refused.</summary>
    public IReadOnlyDictionary<string, (int Accepted, int Refused)> Counts => counts;

    /// <summary>How many documents our reader refused by a rule beyond a schema.</summary>
    public int Beyond => beyond;

    /// <summary>What is wrong with the documents of so many seeds from the first on; several are read at a time, and failures come as they are found.</summary>
    public IEnumerable<FuzzFailure> Failures(long first, int count)
        => Enumerable.Range(0, count).AsParallel().SelectMany(index => Failures(first + index));

    private IEnumerable<FuzzFailure> Failures(long seed)
    {
        var document = FuzzedDocuments.Of(seed);
        return Problems(document).Select(problem => new FuzzFailure(seed, document, problem));
    }

    private IReadOnlyList<string> Problems(SchemaCase document)
    {
        var judging = Task.Run(() => Judge(document));
        return judging.Wait(Patience) ? judging.Result : [$"no end after {Patience.TotalSeconds} seconds"];
    }

    private List<string> Judge(SchemaCase document)
    {
        var problems = FuzzedReader.All.Where(reader => reader.Documents.Contains(document.Document)).Select(reader => Read(reader, document)).OfType<string>().ToList();
        if (problems.Count == 0)
        {
            var agreement = Agreement.On(document);
            Interlocked.Add(ref beyond, agreement.Beyond.Count > 0 ? 1 : 0);
            problems.AddRange(agreement.Disagreement is { } disagreement ? [disagreement] : []);
        }

        return problems;
    }

    private string? Read(FuzzedReader reader, SchemaCase document)
    {
        try
        {
            var diagnostics = reader.Read(document.Bytes);
            AssertExplained(document.Bytes, diagnostics);
            counts.AddOrUpdate(
                reader.Name,
                _ => throw new UnreachableException(),
                (_, before) => diagnostics.Count == 0 ? (before.Accepted + 1, before.Refused) : (before.Accepted, before.Refused + 1));
            return null;
        }
#pragma warning disable CA1031 // Any exception is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return $"{reader.Name}: {exception}";
        }
    }

    /// <summary>Diagnostics can be written in both languages, and designate places of the document; what is no JSON has one only.</summary>
    private static void AssertExplained(byte[] bytes, IReadOnlyList<Diagnostic> diagnostics)
    {
        var written = DiagnosticsDocument.Write(diagnostics, Language.French);
        Assert.True(PublishedSchema.All["diagnostics"].Accepts(Encoding.UTF8.GetBytes(written)), written);
        Assert.All(diagnostics, diagnostic => Assert.NotEqual(diagnostic.Explain(Language.French), diagnostic.Explain(Language.English)));
        if (diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCode.MalformedJson))
        {
            Assert.Equal(string.Empty, Assert.Single(diagnostics).Pointer);
        }
        else if (diagnostics.Count > 0)
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetString(bytes).TrimStart('\ufeff'));
            Assert.All(diagnostics, diagnostic => Assert.True(JsonPlaces.Has(document.RootElement, diagnostic.Pointer), diagnostic.Pointer));
        }
    }
}
