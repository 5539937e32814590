using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;

namespace Thqse.Cli.Commands.Cpom.Evaluations;

/// <summary>The columns of the grid: an identifier, a label, a sign for each year and for the two longer horizons.</summary>
internal sealed class GridLayout
{
    private const int Roomy = 76;

    // On a wide screen the signs stay near the labels, so that the eye keeps the line.
    private const int RoomyLabel = 40;
    private readonly int columnWidth;

    public GridLayout(Page page, IReadOnlyList<int> years, int identifierWidth, int longestLabel, EvaluationTexts texts)
    {
        var isRoomy = page.Width >= Roomy;
        ToDateColumn = isRoomy ? texts.ToDateColumn : texts.ToDateShort;
        PeriodColumn = isRoomy ? texts.PeriodColumn : texts.PeriodShort;
        var headings = years.Select(year => isRoomy ? CommonTexts.Year(year) : CommonTexts.ShortYear(year)).ToList();
        columnWidth = headings[0].Length;
        HorizonWidth = Math.Max(columnWidth, Math.Max(TextCells.Width(ToDateColumn), TextCells.Width(PeriodColumn)));
        IdentifierWidth = identifierWidth;
        LabelWidth = Math.Min(
            page.Width - identifierWidth - 1 - (headings.Count * (columnWidth + 1)) - (2 * (HorizonWidth + 1)),
            Math.Max(RoomyLabel, longestLabel));
        Headings = headings;
    }

    public string ToDateColumn { get; }

    public string PeriodColumn { get; }

    public int IdentifierWidth { get; }

    public int LabelWidth { get; }

    private IReadOnlyList<string> Headings { get; }

    private int HorizonWidth { get; }

    public IEnumerable<Toned> Header(string axis)
    {
        yield return Toned.Strong(TextCells.PadRight(axis, IdentifierWidth + 1 + LabelWidth));
        foreach (var heading in Headings)
        {
            yield return Toned.Quiet(" " + heading);
        }

        yield return Toned.Quiet(" " + TextCells.Centre(ToDateColumn, HorizonWidth) + " " + TextCells.Centre(PeriodColumn, HorizonWidth));
    }

    public Toned YearCell(string sign, Tone tone) => new(" " + TextCells.Centre(sign, columnWidth), tone);

    public Toned HorizonCell(string sign, Tone tone) => new(" " + TextCells.Centre(sign, HorizonWidth), tone);
}
