using System.Globalization;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary>How many verdicts have each status: by year, by axis, in all.</summary>
internal static class CountsView
{
    private const int Roomy = 57;
    private const int AxisWidth = 3;

    public static void Fill(Page page, CpomEvaluation evaluation, Language language)
    {
        var texts = new EvaluationTexts(language);
        var columns = Columns(evaluation, texts, page.Width >= Roomy);
        var statuses = Enum.GetValues<VerdictStatus>();
        var labelWidth = statuses.Max(status => TextCells.Width(status.Label(language))) + 2;
        page.Heading(texts.Counts);
        page.Row([new string(' ', labelWidth), Toned.Quiet(string.Concat(columns.Select(column => " " + column.Heading)))]);
        foreach (var status in statuses)
        {
            page.Row(
            [
                new Toned(TextCells.PadRight(page.Signs.Of(status) + " " + status.Label(language), labelWidth), Signs.ToneOf(status)),
                Numbers(columns, counts => counts[status]),
            ]);
        }

        page.Row([TextCells.PadRight("  " + texts.Total, labelWidth), Numbers(columns, counts => counts.Total)]);
    }

    /// <summary>A narrow screen does without the axes.</summary>
    private static List<(string Heading, StatusCounts Counts)> Columns(CpomEvaluation evaluation, EvaluationTexts texts, bool isRoomy)
    {
        var columns = evaluation.Catalogue.Years.Targeted
            .Select(year => (isRoomy ? CommonTexts.Year(year) : CommonTexts.ShortYear(year), evaluation.SummaryOfYear(year)))
            .ToList();
        if (isRoomy)
        {
            columns.AddRange(evaluation.Indicators.Select(each => each.Fiche.Identity.Axis).Distinct().Select(axis => (TextCells.PadLeft(axis, AxisWidth), evaluation.SummaryOfAxis(axis))));
        }

        columns.Add((texts.Total, evaluation.Summary));
        return columns;
    }

    private static string Numbers(List<(string Heading, StatusCounts Counts)> columns, Func<StatusCounts, int> count)
        => string.Concat(columns.Select(column =>
            " " + TextCells.PadLeft(count(column.Counts).ToString(CultureInfo.InvariantCulture), TextCells.Width(column.Heading))));
}
