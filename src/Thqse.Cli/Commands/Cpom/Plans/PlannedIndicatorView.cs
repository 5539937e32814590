using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom.Plans;

/// <summary>One indicator that applies: its row, and what each year asks.</summary>
internal static class PlannedIndicatorView
{
    public static void Fill(Page page, IndicatorEvaluation indicator, Language language)
    {
        var texts = new PlanTexts(language);
        IndicatorHeading.Fill(page, indicator.Fiche, language);
        if (indicator.Row is not { } row)
        {
            LackingLines.Fill(page, indicator.Plan, indicator.Plan.LacksOption, language);
            return;
        }

        page.Paragraph(IndicatorHeading.Indent, Toned.Quiet(texts.Row + language.Colon() + row.Label[language] + " [" + row.Id + "]"));
        page.Paragraph(IndicatorHeading.Indent, Toned.Quiet(texts.Decides + language.Colon() + row.Population.Describe(indicator.Fiche, language) + "."));
        YearsView.Fill(page, IndicatorHeading.Indent, indicator.Years.Select(year => (year.Year, AskedOfYear.Of(year, language))));
        if (row.Period is { } period)
        {
            page.Hanging(IndicatorHeading.Indent, 2 * IndicatorHeading.Indent, Toned.Strong(texts.Period), language.Colon() + PeriodText.Of(period, indicator.Fiche, language));
        }
    }
}
