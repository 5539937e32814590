using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Regions;

/// <summary>The table of a region: for each division, its groups side by side and a line for each indicator.</summary>
internal static class RegionView
{
    private const int IdentifierWidth = 11;
    private const int LeastCellWidth = 13;

    public static void Fill(Page page, RegionTable table, IReadOnlyList<CpomEvaluation> evaluations, Language language)
    {
        var texts = new RegionTexts(language);
        page.Paragraph(0, Toned.Strong(texts.Title(table.Year)));
        page.Paragraph(0, Toned.Quiet(new CommonTexts(language).Catalogue(table.Catalogue)));
        page.Paragraph(0, texts.Establishments(evaluations.Count) + ".");
        var common = new CommonTexts(language);
        page.Paragraph(0, texts.Dates(common.Date(evaluations.Min(each => each.AsOf)), common.Date(evaluations.Max(each => each.AsOf))));
        if (evaluations.Count(AsOfArgument.IsAssumed) is > 0 and var undated)
        {
            page.Paragraph(0, new Toned(texts.WithoutDate(undated), Tone.Unsure));
        }

        page.Paragraph(0, table.IsForPublication ? new CommonTexts(language).SmallestGroup(table.SmallestGroup) : Toned.Strong(texts.NotForPublication));
        page.Paragraph(0, Toned.Quiet(texts.Legend(page.Signs.Met, page.Signs.NotMet, page.Signs.Undetermined, page.Signs.Pending, page.Signs.NoTarget)));

        foreach (var dimension in table.Groups.Select((group, place) => (Group: group, Place: place)).GroupBy(each => each.Group.Dimension))
        {
            page.Heading(dimension.Key.Label(language));
            foreach (var hidden in dimension.Where(each => each.Group.SuppressionReason is not null))
            {
                page.Paragraph(0, Toned.Quiet(Name(hidden.Group, language) + " (" + texts.Establishments(hidden.Group.Count) + ")" + language.Colon()
                    + texts.Hidden(hidden.Group.SuppressionReason!.Value.Label(language))));
            }

            // As many groups side by side as fit, no name and no count cut; the others below, under a heading of their own.
            var shown = dimension.Where(each => each.Group.SuppressionReason is null).Select(each => each.Place).ToList();
            var width = Math.Min(page.Width - IdentifierWidth, shown.Select(place => Widest(page, table, place, language) + 1).Append(LeastCellWidth).Max());
            foreach (var some in shown.Chunk(Math.Max(1, (page.Width - IdentifierWidth) / width)))
            {
                page.Blank();
                Table(page, table, some, width, language);
            }
        }
    }

    private static void Table(Page page, RegionTable table, IReadOnlyList<int> places, int width, Language language)
    {
        page.Row([new string(' ', IdentifierWidth), .. places.Select(place => Toned.Quiet(Column(Head(table.Groups[place], language), width, page)))]);
        foreach (var row in table.Rows)
        {
            page.Row([
                TextCells.PadRight(row.Fiche.Id.ToString(), IdentifierWidth),
                .. places.Select(place => new Toned(Column(Counts(page, row.Cells[place]), width, page), row.Cells[place].Counts?.NotMet > 0 ? Tone.Bad : Tone.Plain))]);
        }
    }

    private static int Widest(Page page, RegionTable table, int place, Language language)
        => table.Rows.Select(row => TextCells.Width(Counts(page, row.Cells[place]))).Append(TextCells.Width(Head(table.Groups[place], language))).Max();

    private static string Head(RegionGroup group, Language language) => Name(group, language) + " " + CommonTexts.Count(group.Count);

    private static string Counts(Page page, RegionCell cell)
    {
        if (cell.Counts is not { } counts)
        {
            return string.Empty;
        }

        var shown = new[] { (page.Signs.Met, counts.Met), (page.Signs.NotMet, counts.NotMet), (page.Signs.Undetermined, counts.Undetermined), (page.Signs.Pending, counts.Pending) };
        return shown.All(each => each.Item2 == 0) ? page.Signs.NoTarget : string.Join(' ', shown.Where(each => each.Item2 > 0).Select(each => each.Item1 + CommonTexts.Count(each.Item2)));
    }

    private static string Column(string text, int width, Page page) => TextCells.PadRight(TextCells.Cut(text, width - 1, page.Signs.Ellipsis), width);

    private static string Name(RegionGroup group, Language language) => group switch
    {
        { Dimension: CohortDimension.All } => new RegionTexts(language).Everybody,
        { Key: null } => new RegionTexts(language).NotStated,
        { Category: { } category } => Sentence.Capital(category.Label(language)),
        { SizeClass: { } size } => Sentence.Capital(size.Name(language)),
        _ => group.Key,
    };
}
