using Thqse.Cli.Texts;

namespace Thqse.Cli.Rendering;

/// <summary>What is said of each year; consecutive years of which the same is said share a line.</summary>
internal static class YearsView
{
    public static void Fill(Page page, int indent, IEnumerable<(int Year, string Text)> years)
    {
        var groups = new List<(List<int> Years, string Text)>();
        foreach (var (year, text) in years)
        {
            if (groups.Count > 0 && groups[^1].Text == text)
            {
                groups[^1].Years.Add(year);
            }
            else
            {
                groups.Add(([year], text));
            }
        }

        var terms = groups.Select(group => CommonTexts.Years(group.Years)).ToList();
        var column = terms.Count == 0 ? 0 : terms.Max(term => term.Length) + 2;
        for (var i = 0; i < groups.Count; i++)
        {
            page.Entry(indent, column, Toned.Strong(terms[i]), groups[i].Text);
        }
    }
}
