using System.IO.Compression;
using System.Text;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Serialization.Fuzzing;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Workbooks.Tests.Fuzzing;

/// <summary>Entry workbooks of the samples and the bad ones, changed by chance: a seed gives a workbook, always the same one.</summary>
internal static class FuzzedWorkbooks
{
    /// <summary>The time of every part, so that a seed gives the same bytes on any day.</summary>
    private static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly string[] Contracts = ["had-du-lauragais.json", "clinique-des-oliviers.json", "ch-grand-causse.json"];
    private static readonly string[] Responses = ["diagnosis-cyber-priorities-ehpad-des-saules.json", "diagnosis-management-by-quality.json"];

    private static readonly Original[] Right =
    [
        .. Contracts.SelectMany(name => Enum.GetValues<Language>().Select(language => new Original(name, isResponse: false, ContractWorkbook.Write(ContractDocument.Read(Sample(name)).ContractOrThrow(), language)))),
        .. Responses.SelectMany(name => Enum.GetValues<Language>().Select(language => new Original(name, isResponse: true, ResponseWorkbook.Write(ResponseDocument.Read(Sample(name), Referential.Shipped).ResponseOrThrow(), language)))),
    ];

    private static readonly Original[] Wrong = [.. BadWorkbooks.All.Select(bad => new Original(bad.Key, isResponse: false, bad.Value()))];

    /// <summary>Mostly a few changes to what the sheets say, of which something can remain right; else to the bytes of a part, or of the whole file.</summary>
    public static FuzzedWorkbook Of(long seed)
    {
        var random = new SeededRandom(seed);
        var original = random.OneIn(5) ? random.Of(Wrong) : random.Of(Right);
        var times = random.OneIn(2) ? 1 : 1 + random.Below(4);
        return new FuzzedWorkbook(original.Name, original.IsResponse, random.Below(4) switch
        {
            0 => Changed(original.Bytes, times, random),
            1 => original.WithPart(random, part => Changed(part, times, random)),
            _ => original.WithPart(random, part => Encoding.UTF8.GetBytes(Enumerable.Repeat(0, times).Aggregate(Encoding.UTF8.GetString(part), (xml, _) => MarkupMutations.Of(xml, random)))),
        });
    }

    private static byte[] Changed(byte[] bytes, int times, SeededRandom random) => Enumerable.Repeat(0, times).Aggregate(bytes, (each, _) => ByteMutations.Of(each, random));

    private static string Sample(string name) => File.ReadAllText(TestFiles.Path("Samples", name));

    /// <summary>A workbook, and its parts when it is a zip.</summary>
    private sealed class Original(string name, bool isResponse, byte[] bytes)
    {
        private readonly (string Name, byte[] Bytes)[] parts = Parts(bytes);

        public string Name { get; } = name;

        public bool IsResponse { get; } = isResponse;

        public byte[] Bytes { get; } = bytes;

        /// <summary>The workbook with one part changed, a sheet more often than what holds the sheets together; the bytes when there is none.</summary>
        public byte[] WithPart(SeededRandom random, Func<byte[], byte[]> change)
        {
            if (parts.Length == 0)
            {
                return ByteMutations.Of(Bytes, random);
            }

            var sheets = Enumerable.Range(0, parts.Length).Where(at => parts[at].Name.Contains("/worksheets/", StringComparison.Ordinal)).ToArray();
            var changed = sheets.Length > 0 && !random.OneIn(4) ? random.Of(sheets) : random.Below(parts.Length);
            using var stream = new MemoryStream();
            using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
            {
                for (var at = 0; at < parts.Length; at++)
                {
                    var entry = zip.CreateEntry(parts[at].Name, CompressionLevel.NoCompression);
                    entry.LastWriteTime = Never;
                    using var into = entry.Open();
                    into.Write(at == changed ? change(parts[at].Bytes) : parts[at].Bytes);
                }
            }

            return stream.ToArray();
        }

        private static (string Name, byte[] Bytes)[] Parts(byte[] bytes)
        {
            if (!WorkbookBytes.AreWorkbook(bytes))
            {
                return [];
            }

            try
            {
                using var zip = new ZipArchive(new MemoryStream(bytes));
                return [.. zip.Entries.Select(entry => (entry.FullName, Content(entry)))];
            }
            catch (InvalidDataException)
            {
                return [];
            }
        }

        private static byte[] Content(ZipArchiveEntry entry)
        {
            using var from = entry.Open();
            using var into = new MemoryStream();
            from.CopyTo(into);
            return into.ToArray();
        }
    }
}
