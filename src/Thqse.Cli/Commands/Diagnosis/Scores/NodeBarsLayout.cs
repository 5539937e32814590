using System.Globalization;
using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Scores;

/// <summary>The columns of the bars: a name, a bar, the score and its highest, answered over asked, not concerned.</summary>
internal sealed class NodeBarsLayout
{
    private const int ScoreWidth = 5;
    private const int AnsweredWidth = 7;
    private const int NotConcernedWidth = 4;
    private const int Roomy = 56;
    private readonly Page page;
    private readonly ScoreTexts texts;
    private readonly DiagnosisTexts common;
    private readonly bool isRoomy;
    private readonly int highestWidth;
    private readonly int labelWidth;
    private readonly int barWidth;

    public NodeBarsLayout(Page page, bool hasInterval, Language language)
    {
        this.page = page;
        texts = new ScoreTexts(language);
        common = new DiagnosisTexts(language);
        isRoomy = page.Width >= Roomy;

        // The highest score begins with a dash; without missing answers it is the score.
        highestWidth = hasInterval ? ScoreWidth + 1 : 0;
        var figures = 1 + ScoreWidth + highestWidth + AnsweredWidth + (isRoomy ? NotConcernedWidth : 0);
        labelWidth = Math.Min(34, (page.Width - figures) / 2);
        barWidth = page.Width - figures - labelWidth - 1;
    }

    public IEnumerable<Toned> Header() =>
    [
        new string(' ', labelWidth + 1),
        Toned.Quiet(BoxLine.Scale(barWidth)),
        Toned.Quiet(" " + TextCells.PadLeft(texts.ScoreColumn, ScoreWidth) + TextCells.PadRight(highestWidth == 0 ? string.Empty : page.Adapt("–max"), highestWidth) + TextCells.PadLeft(texts.AnsweredColumn, AnsweredWidth)),
        Toned.Quiet(isRoomy ? TextCells.PadLeft(texts.NotConcernedColumn, NotConcernedWidth) : string.Empty),
    ];

    public IEnumerable<Toned> Line(string name, Tone tone, NodeScore score, IReadOnlyList<decimal> limits, Answered answered)
    {
        var label = TextCells.Cut(page.Adapt(name), labelWidth, page.Signs.Ellipsis);
        yield return new Toned(TextCells.PadRight(label, labelWidth) + " ", score.IsApplicable ? tone : Tone.Quiet);
        foreach (var run in score.IsApplicable ? ScoreBar.Of(score, barWidth, BarSigns.Of(page)) : [Toned.Quiet(TextCells.PadRight(NotApplicable, barWidth))])
        {
            yield return run;
        }

        yield return new Toned(" " + TextCells.PadLeft(Conservative(score, limits), ScoreWidth), tone);
        yield return Toned.Quiet(TextCells.PadRight(Highest(score, limits), highestWidth));
        yield return TextCells.PadLeft(Number(answered.Count) + "/" + Number(answered.Asked), AnsweredWidth);
        yield return Toned.Quiet(isRoomy && answered.NotConcerned > 0 ? TextCells.PadLeft(Number(answered.NotConcerned), NotConcernedWidth) : string.Empty);
    }

    private string NotApplicable => TextCells.Cut(page.Adapt(texts.NotApplicable), barWidth, page.Signs.Ellipsis);

    private string Conservative(NodeScore score, IReadOnlyList<decimal> limits) => score.Conservative is not { } conservative ? page.Signs.NotApplicable
        : common.ScoreBeside(conservative, score.Highest ?? conservative, limits);

    private string Highest(NodeScore score, IReadOnlyList<decimal> limits) => score.Highest > score.Conservative ? page.Adapt("–") + common.ScoreBeside(score.Highest.Value, score.Conservative!.Value, limits) : string.Empty;

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
