using Thqse.Cli.Rendering.Diagnoses;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Rendering.Cohorts;

/// <summary>A cohort report, as a regional agency reads it.</summary>
internal static class CohortView
{
    public static void Fill(Page page, CohortReport report, bool missesAnswers, Language language)
    {
        var texts = new CohortTexts(language);
        var names = ReferentialNames.Of(report.QuestionnaireId, report.QuestionnaireVersion, language);
        page.Paragraph(0, Run.Strong(texts.Title));
        QuestionnaireTitle.Fill(page, report.QuestionnaireId, report.QuestionnaireVersion, report.IsSpecimen, names.Notice, language);
        page.Blank();
        page.Paragraph(
            0,
            Run.Strong(texts.Received(report.Received, report.All.Count, report.LeftOut)),
            texts.LeftOutWhy(report.LeftOut, report.Options.IncludeIncomplete));
        if (report.Options.IncludeIncomplete)
        {
            page.Paragraph(0, texts.IncompleteCount);
        }
        else if (missesAnswers)
        {
            page.Paragraph(0, texts.IncompleteCanCount);
        }

        if (report.NotConcerned != NotConcernedPolicy.LeftOut)
        {
            page.Paragraph(0, texts.NotConcerned(report.NotConcerned));
        }

        page.Paragraph(0, texts.SmallestGroup(report.Options.SmallestGroup));
        DistributionsView.Fill(page, report, names, language);
        GroupsView.Fill(page, report, names, language);
        HiddenView.Fill(page, report, names, language);
        page.Blank();
        page.Paragraph(0, Run.Quiet(new DiagnosisTexts(language).IndicativeOnly));
        page.Paragraph(0, Run.Quiet(texts.MoreToRead));
    }
}
