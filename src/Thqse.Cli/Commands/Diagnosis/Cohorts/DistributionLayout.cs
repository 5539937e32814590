using System.Globalization;
using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Cohorts;

/// <summary>The columns of the distributions: a name, how many, a line from 0 to 100, median and mean.</summary>
internal sealed class DistributionLayout
{
    private const int CountWidth = 4;
    private const int FigureWidth = 6;
    private const int Roomy = 56;
    private readonly Page page;
    private readonly CohortTexts texts;
    private readonly Figures figures;
    private readonly string nobody;
    private readonly bool hasMean;
    private readonly int labelWidth;
    private readonly int lineWidth;

    public DistributionLayout(Page page, bool somebodyCounts, Figures figures, Language language)
    {
        this.page = page;
        texts = new CohortTexts(language);
        this.figures = figures;
        nobody = somebodyCounts ? texts.ConcernsNobody : texts.NobodyCounted;
        hasMean = page.Width >= Roomy;
        labelWidth = Math.Min(34, page.Width * 37 / 100);
        lineWidth = page.Width - labelWidth - CountWidth - 1 - (hasMean ? 2 * FigureWidth : FigureWidth);
    }

    public IEnumerable<Toned> Header() =>
    [
        Toned.Quiet(new string(' ', labelWidth) + TextCells.PadLeft(texts.CountColumn, CountWidth) + " " + BoxLine.Scale(lineWidth)),
        Toned.Quiet(TextCells.PadLeft(texts.MedianColumn, FigureWidth) + (hasMean ? TextCells.PadLeft(texts.MeanColumn, FigureWidth) : string.Empty)),
    ];

    public IEnumerable<Toned> Line(string name, int? count, NodeStatistics statistics)
    {
        var label = TextCells.Cut(page.Adapt(name), labelWidth, page.Signs.Ellipsis);
        yield return TextCells.PadRight(label, labelWidth);
        yield return TextCells.PadLeft(count?.ToString(CultureInfo.InvariantCulture) ?? string.Empty, CountWidth) + " ";
        if (statistics.Distribution is not { } distribution)
        {
            yield return Toned.Quiet(TextCells.Cut(statistics.SuppressionReason is null ? nobody : texts.NotShown, lineWidth, page.Signs.Ellipsis));
            yield break;
        }

        yield return new Toned(BoxLine.Of(distribution, lineWidth, BarSigns.Of(page)), Tone.Open);
        yield return Toned.Strong(TextCells.PadLeft(figures.Score(distribution.Median), FigureWidth));
        yield return hasMean ? TextCells.PadLeft(figures.Score(distribution.Mean), FigureWidth) : string.Empty;
    }
}
