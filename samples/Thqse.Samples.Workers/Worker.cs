using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Samples.Workers;

/// <summary>One of as many workers as one likes.</summary>
internal static class Worker
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(200);
    private static readonly WritingOptions OneLine = new(isOneLine: true, hasWhy: false);

    /// <summary>Judges what nobody else judges, until nothing is left: what another worker holds may come back, should that one die.</summary>
    /// <returns>How many contracts it has judged.</returns>
    public static async Task<long> RunAsync(ContractTables tables)
    {
        var judged = 0L;
        while (true)
        {
            var taken = await tables.TakeAsync(Judge);
            judged += taken;
            if (taken == 0)
            {
                if (!await tables.AnyLeftAsync())
                {
                    return judged;
                }

                await Task.Delay(Patience);
            }
        }
    }

    /// <summary>The evaluation of a contract, or what is wrong with it: the line that <c>thqse cpom evaluate --batch --no-why</c> writes.</summary>
    private static string Judge(string document)
    {
        var read = ContractDocument.Read(document);
        var written = read.Contract is { } contract
            ? EvaluationDocument.Write(contract.EvaluateAsAsked(), Language.French, OneLine)
            : DiagnosticsDocument.Write(read.Diagnostics, Language.French, OneLine);
        return written.TrimEnd('\n');
    }
}
