using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Snippets;

internal static class ReportOnACohort
{
    public static void Run()
    {
        #region Report
        var cards = Directory.GetFiles("samples/data/cohort", "*.json").Order(StringComparer.Ordinal)
            .Select(file => ResponseDocument.Read(File.ReadAllText(file)).ResponseOrThrow().Score()).ToArray();
        var report = CohortReporting.Report(cards);
        Console.WriteLine($"{report.Received} received, {report.LeftOut} left out");
        foreach (var group in report.Groups.Where(group => group.Dimension is CohortDimension.All or CohortDimension.Category))
        {
            Console.WriteLine($"{group.Key ?? "all"}: {group.SuppressionReason?.Label(Language.English) ?? $"median {group.Overall.Distribution?.Median}"}");
        }

        static string Text(decimal score) => DiagnosisMessages.ScoreText(score, Language.English);
        #endregion

        NextBlock();

        #region Position
        var position = CohortReporting.Position(cards.First(card => card.IsComplete), cards);
        Console.WriteLine($"{position.Overall.Below} below, {position.Overall.Above} above, {Text(position.Overall.DifferenceToMedian!.Value)} from the median of the others");
        #endregion

        NextBlock();

        #region Document
        File.WriteAllText("report.json", CohortReportDocument.Write(report));
        #endregion

        NextBlock();

        #region Exactly
        var calculation = CohortReporting.Calculate(cards);
        Console.WriteLine($"from {Text(calculation.All.Overall.Distribution!.Minimum!.Value)} to {Text(calculation.All.Overall.Distribution.Maximum!.Value)}");
        File.WriteAllText("calculation.json", CohortReportDocument.WriteCalculation(calculation));
        #endregion
    }
}
