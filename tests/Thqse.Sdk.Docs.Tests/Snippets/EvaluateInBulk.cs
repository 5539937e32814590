using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
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
                ? EvaluationDocument.Write(CpomCatalogue.Occitanie2025.EvaluateAsAsked(contract), Language.English, options)
                : DiagnosticsDocument.Write(read.Diagnostics, Language.English, options);
        }))
        {
            Console.WriteLine(document[..60]);
        }
        #endregion

        NextBlock();

        #region WhatIf
        var contract = ContractDocument.Read(File.ReadAllText("samples/data/ch-des-deux-rivieres.json")).ContractOrThrow();
        var compiled = contract.Catalogue.Plan(contract).Compile();
        var values = new MeasuredValue?[compiled.Columns.Count];
        var statuses = new VerdictStatus[compiled.CellCount];
        compiled.Read(contract, values);

        var mammography = IndicatorId.Parse("CPOM_OS_12");
        var column = compiled.FindColumn(mammography, new MeasureId("mammograms"), 2026);
        var cell = compiled.Cells.ToList().IndexOf(new PlanCell(mammography, 2026));
        foreach (var count in new[] { 803, 808, 809 })
        {
            values[column] = MeasuredValue.Count(count);
            compiled.Evaluate(values, asOf: new LocalDate(2027, 3, 31), statuses);
            Console.WriteLine($"{count} mammograms in 2026: {statuses[cell]}");
        }
        #endregion

        NextBlock();

        #region Scores
        var response = ResponseDocument.Read(File.ReadAllText("samples/data/diagnosis-ch-des-deux-rivieres.json")).ResponseOrThrow();
        var sheet = response.Questionnaire.Compile(response.Establishment);
        var answers = new GivenAnswer[sheet.Questions.Count];
        var scores = new ScoreFigures[sheet.Nodes.Count];
        sheet.Read(response, answers);

        var first = sheet.Questions[0];
        for (var option = 0; option < first.Options.Count; option++)
        {
            answers[0] = GivenAnswer.Option(option);
            sheet.Score(answers, scores);
            Console.WriteLine(FormattableString.Invariant($"{first.Id} {first.Options[option].Id}: {sheet.Nodes[0]} {scores[0].Conservative}"));
        }
        #endregion
    }
}
