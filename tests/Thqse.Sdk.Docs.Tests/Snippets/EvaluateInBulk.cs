using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Snippets;

internal static class EvaluateInBulk
{
    public static async Task Run()
    {
        #region Lines
        using var input = File.OpenRead("samples/data/contracts.jsonl");
        await foreach (var result in DocumentLines.EvaluateAsync(input))
        {
            Console.WriteLine(result.Value is { } evaluation
                ? $"{result.Line}: {evaluation.Summary.NotMet} not met"
                : $"{result.Line}: {result.Diagnostics[0].Explain(Language.English)}");
        }
        #endregion

        NextBlock();

        #region Select
        input.Position = 0;
        var options = new WritingOptions(isOneLine: true, hasWhy: false);
        await foreach (var document in DocumentLines.SelectAsync(input, (line, utf8) =>
        {
            var read = ContractDocument.ReadUtf8(utf8);
            return read.Contract is { } contract
                ? EvaluationDocument.Write(CpomCatalogue.Occitanie2025.Evaluate(contract), Language.English, options)
                : DiagnosticsDocument.Write(read.Diagnostics, Language.English, options);
        }))
        {
            Console.WriteLine(document[..60]);
        }
        #endregion
    }
}
