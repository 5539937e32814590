using Thqse.Cli.Rendering;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Diagnosis.Cohorts;

/// <summary>How the scores are spread: overall for each group, then by pillar for all of them.</summary>
internal static class DistributionsView
{
    public static void Fill(Page page, CohortResult report, ReferentialNames names, Language language)
    {
        var texts = new CohortTexts(language);
        var layout = new DistributionLayout(page, report.All.Count > 0, new Figures(report, language), language);
        page.Heading(texts.Overall);
        page.Row(layout.Header());
        foreach (var dimension in report.Groups.GroupBy(group => group.Dimension))
        {
            if (dimension.Key != CohortDimension.All)
            {
                page.Blank();
                page.Paragraph(0, Toned.Strong(dimension.Key.Label(language)));
            }

            foreach (var group in dimension)
            {
                var name = (group.Dimension == CohortDimension.All ? string.Empty : "  ") + GroupNames.Short(group, language);
                page.Row(layout.Line(name, group.Count, group.Overall));
            }
        }

        Legend(page, report, texts);
        page.Heading(texts.Pillars);
        page.Row(layout.Header());
        foreach (var pillar in report.All.Pillars)
        {
            page.Row(layout.Line(names.Pillar(pillar.Id), pillar.Distribution?.Count, pillar));
        }
    }

    private static void Legend(Page page, CohortResult report, CohortTexts texts)
    {
        var signs = BarSigns.Of(page);
        page.Blank();
        var ends = signs.Least + signs.Line + signs.Most;
        page.Paragraph(0, Toned.Quiet(report is CohortReport ? texts.PublishedBoxLegend(ends, signs.Box, signs.Median) : texts.BoxLegend(ends, signs.Box, signs.Median)));
    }
}
