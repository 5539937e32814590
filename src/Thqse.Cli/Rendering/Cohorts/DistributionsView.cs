using Thqse.Cli.Rendering.Diagnoses;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Rendering.Cohorts;

/// <summary>How the scores are spread: overall for each group, then by pillar for all of them.</summary>
internal static class DistributionsView
{
    public static void Fill(Page page, CohortReport report, ReferentialNames names, Language language)
    {
        var texts = new CohortTexts(language);
        var layout = new DistributionLayout(page, report.All.Count > 0, language);
        page.Heading(texts.Overall);
        page.Row(layout.Header());
        foreach (var dimension in report.Groups.GroupBy(group => group.Dimension))
        {
            if (dimension.Key != CohortDimension.All)
            {
                page.Blank();
                page.Paragraph(0, Run.Strong(dimension.Key.Label(language)));
            }

            foreach (var group in dimension)
            {
                var name = (group.Dimension == CohortDimension.All ? string.Empty : "  ") + GroupNames.Short(group, language);
                page.Row(layout.Line(name, group.Count, group.Overall));
            }
        }

        Legend(page, texts);
        page.Heading(texts.Pillars);
        page.Row(layout.Header());
        foreach (var pillar in report.All.Pillars)
        {
            page.Row(layout.Line(names.Pillar(pillar.Id), pillar.Distribution?.Count, pillar));
        }
    }

    private static void Legend(Page page, CohortTexts texts)
    {
        var signs = BarSigns.Of(page);
        page.Blank();
        page.Paragraph(0, Run.Quiet(texts.BoxLegend(signs.Least + signs.Line + signs.Most, signs.Box, signs.Median)));
    }
}
