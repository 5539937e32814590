using System.Text;
using System.Text.RegularExpressions;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Serialization.Schemas;
using Thqse.Sdk.Workbooks.Tests.Support;

namespace Thqse.Sdk.Workbooks.Tests.Fuzzing;

/// <summary>
/// Reads workbooks changed by chance. The reader accepts one or has diagnostics: it throws nothing else and comes to an end; what it accepts is a document that
/// its schema accepts, can be used, and is the same after it was a workbook once more.
/// </summary>
internal sealed partial class WorkbookFuzzRun
{
    /// <summary>How long a workbook may take: hundreds of times what the longest does.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private int accepted;
    private int refused;

    /// <summary>How many workbooks were accepted and refused.</summary>
    public (int Accepted, int Refused) Counts => (accepted, refused);

    /// <summary>What is wrong with the workbooks of so many seeds from the first on; several are read at a time, and failures come as they are found.</summary>
    public IEnumerable<string> Failures(long first, int count) => Enumerable.Range(0, count).AsParallel().SelectMany(index => Failures(first + index));

    private IEnumerable<string> Failures(long seed)
    {
        var workbook = FuzzedWorkbooks.Of(seed);
        var judging = Task.Run(() => Problem(workbook));
        var problem = judging.Wait(Patience) ? judging.Result : $"no end after {Patience.TotalSeconds} seconds";
        return problem is null ? [] : [$"dotnet run -c Release --project tests/Thqse.Sdk.Fuzz -- 1 {seed}\nA workbook made of {workbook.Name}: {problem}"];
    }

    private string? Problem(FuzzedWorkbook workbook)
    {
        try
        {
            var diagnostics = workbook.IsResponse ? Response(workbook.Bytes) : Contract(workbook.Bytes);
            AssertExplained(diagnostics);
            Interlocked.Increment(ref diagnostics.Count == 0 ? ref accepted : ref refused);
            return null;
        }
#pragma warning disable CA1031 // Any exception is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }

    private static IReadOnlyList<Diagnostic> Contract(byte[] bytes)
    {
        var read = ContractWorkbook.Read(bytes);
        Assert.NotEqual(read.Contract is null, read.Diagnostics.Count == 0);
        if (read.Contract is { } contract)
        {
            AssertAccepted("cpom-contract", bytes);
            Assert.NotEmpty(EvaluationDocument.Write(CpomCatalogue.Occitanie2025.EvaluateAsAsked(contract)));
            Assert.Equal(SaidContract.Of(contract), SaidContract.Of(ContractWorkbook.Read(ContractWorkbook.Write(contract, Language.French)).ContractOrThrow()));
        }

        return read.Diagnostics;
    }

    private static IReadOnlyList<Diagnostic> Response(byte[] bytes)
    {
        var read = ResponseWorkbook.Read(bytes, Referential.Shipped);
        Assert.NotEqual(read.Response is null, read.Diagnostics.Count == 0);
        if (read.Response is { } response)
        {
            AssertAccepted("questionnaire-response", bytes);
            var card = ScoreCardDocument.Write(response.Score());
            Assert.Equal(card, ScoreCardDocument.Write(ResponseWorkbook.Read(ResponseWorkbook.Write(response, Language.French), Referential.Shipped).ResponseOrThrow().Score()));
        }

        return read.Diagnostics;
    }

    private static void AssertAccepted(string format, byte[] bytes)
    {
        var document = WorkbookDocument.Read(bytes).Utf8;
        PublishedSchema.All[format].AssertAccepts(document, format);
    }

    /// <summary>Each can be written in both languages, and one that names a cell names one that a spreadsheet can go to.</summary>
    private static void AssertExplained(IReadOnlyList<Diagnostic> diagnostics)
    {
        var written = DiagnosticsDocument.Write(diagnostics, Language.French);
        Assert.True(PublishedSchema.All["diagnostics"].Accepts(Encoding.UTF8.GetBytes(written)), written);
        Assert.All(diagnostics, diagnostic => Assert.NotEqual(diagnostic.Explain(Language.French), diagnostic.Explain(Language.English)));
        Assert.All(diagnostics, diagnostic => Assert.Matches(Cell(), diagnostic.Cell ?? "A!A1"));
    }

    [GeneratedRegex("^(?:[^!]+|'.*')(?:![A-Z]{1,3}[1-9][0-9]*)?$", RegexOptions.Singleline)]
    private static partial Regex Cell();
}
