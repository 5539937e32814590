using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Regions;

/// <summary>The table of a region: the groups first, with a letter each, then a line for each indicator.</summary>
internal static class RegionView
{
    private const int IdentifierWidth = 11;
    private const int CellWidth = 13;

    public static void Fill(Page page, RegionTable table, IReadOnlyList<CpomEvaluation> evaluations, Language language)
    {
        var texts = new RegionTexts(language);
        page.Paragraph(0, Toned.Strong(texts.Title(table.Year)));
        page.Paragraph(0, Toned.Quiet(new CommonTexts(language).Catalogue(table.Catalogue)));
        page.Paragraph(0, texts.Establishments(evaluations.Count) + ".");
        page.Paragraph(0, table.IsForPublication ? new CommonTexts(language).SmallestGroup(table.SmallestGroup) : Toned.Strong(texts.NotForPublication));
        page.Paragraph(0, Toned.Quiet(texts.Legend(page.Signs.Met, page.Signs.NotMet, page.Signs.Undetermined, page.Signs.Pending)));

        // As many groups side by side as fit; the others below, under a heading of their own.
        var columns = Math.Max(1, (page.Width - IdentifierWidth) / CellWidth);
        foreach (var dimension in table.Groups.Select((group, place) => (Group: group, Place: place)).GroupBy(each => each.Group.Dimension))
        {
            page.Heading(dimension.Key.Label(language));
            foreach (var hidden in dimension.Where(each => each.Group.SuppressionReason is not null))
            {
                page.Paragraph(0, Toned.Quiet(Name(hidden.Group, language) + " (" + texts.Establishments(hidden.Group.Count) + ")" + language.Colon()
                    + texts.Hidden(hidden.Group.SuppressionReason!.Value.Label(language))));
            }

            foreach (var some in dimension.Where(each => each.Group.SuppressionReason is null).Chunk(columns))
            {
                page.Blank();
                Table(page, table, [.. some.Select(each => each.Place)], language);
            }
        }
    }

    private static void Table(Page page, RegionTable table, IReadOnlyList<int> places, Language language)
    {
        page.Row([new string(' ', IdentifierWidth), .. places.Select(place => Toned.Quiet(Column(Name(table.Groups[place], language) + " " + CommonTexts.Count(table.Groups[place].Count), page)))]);
        foreach (var row in table.Rows)
        {
            page.Row([TextCells.PadRight(row.Fiche.Id.ToString(), IdentifierWidth), .. places.Select(place => Cell(page, row.Cells[place]))]);
        }
    }

    private static Toned Cell(Page page, RegionCell cell)
    {
        if (cell.Counts is not { } counts)
        {
            return Column(string.Empty, page);
        }

        var shown = new[] { (page.Signs.Met, counts.Met), (page.Signs.NotMet, counts.NotMet), (page.Signs.Undetermined, counts.Undetermined), (page.Signs.Pending, counts.Pending) };
        return new Toned(Column(string.Join(' ', shown.Where(each => each.Item2 > 0).Select(each => each.Item1 + CommonTexts.Count(each.Item2))), page), counts.NotMet > 0 ? Tone.Bad : Tone.Plain);
    }

    private static string Column(string text, Page page) => TextCells.PadRight(TextCells.Cut(text, CellWidth - 1, page.Signs.Ellipsis), CellWidth);

    private static string Name(RegionGroup group, Language language) => group switch
    {
        { Dimension: CohortDimension.All } => new RegionTexts(language).Everybody,
        { Key: null } => new RegionTexts(language).NotStated,
        { Category: { } category } => Sentence.Capital(category.Label(language)),
        { SizeClass: { } size } => Sentence.Capital(size.Name(language)),
        _ => group.Key,
    };
}
