using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Samples.EveryDocument;

/// <summary>The responses of a region: the report, and where the first of them stands. Every document must be a response.</summary>
internal static class CohortPages
{
    public static void Write(Pages pages, string folder)
    {
        var files = Directory.GetFiles(folder, "*.json").OrderBy(file => file, StringComparer.Ordinal);
        var cards = files.Select(file => ResponseDocument.ReadUtf8(File.ReadAllBytes(file)).ResponseOrThrow().Score()).ToArray();
        pages.Add("report", CohortReportDocument.Write(CohortReporting.Report(cards)));
        var position = CohortReporting.Position(cards[0], cards);
        pages.Add("position of the first", string.Join("\n", new[] { position.Overall }.Concat(position.Pillars).Concat(position.Themes).Select(Line)));
    }

    private static string Line(NodePosition node)
        => FormattableString.Invariant($"{node.Id} {node.Score} {node.Below} {node.Above} {node.DifferenceToMedian} {node.SuppressionReason}");
}
