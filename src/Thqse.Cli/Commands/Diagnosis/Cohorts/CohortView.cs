using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Cohorts;

/// <summary>A cohort report, as a regional agency reads it.</summary>
internal static class CohortView
{
    public static void Fill(Page page, CohortResult report, IReadOnlyList<string> files, bool missesAnswers, IReadOnlyList<IReadOnlyList<string>> alike, IReadOnlyList<string> nameless, ReferentialNames names, Language language)
    {
        var texts = new CohortTexts(language);
        page.Paragraph(0, Toned.Strong(texts.Title));
        page.Paragraph(0, report is CohortReport ? texts.Publication : Toned.Strong(texts.NotForPublication));
        QuestionnaireTitle.Fill(page, report.QuestionnaireId, report.QuestionnaireVersion, report.IsSpecimen, names.Notice, language);
        page.Blank();
        page.Paragraph(
            0,
            Toned.Strong(texts.Received(report.Received, report.All.Count, report.LeftOut)),
            texts.LeftOutWhy(report.LeftOut, report.Options.IncludeIncomplete));
        ExcludedView.Fill(page, report, files, language);
        if (report.Options.IncludeIncomplete)
        {
            page.Paragraph(0, texts.IncompleteCount);
        }
        else if (missesAnswers)
        {
            page.Paragraph(0, texts.IncompleteCanCount);
        }

        if (report.InsufficientBasis > 0)
        {
            page.Paragraph(0, texts.InsufficientBasis(report.InsufficientBasis, report.Options.IncludeInsufficientBasis));
        }

        if (nameless.Count > 0)
        {
            page.Paragraph(0, texts.Nameless(nameless.Count, new DiagnosisFailureTexts(language).Named(nameless)));
        }

        foreach (var same in alike)
        {
            page.Paragraph(0, texts.Alike(new DiagnosisFailureTexts(language).Named(same)));
        }

        if (report.NotConcerned != NotConcernedPolicy.LeftOut)
        {
            page.Paragraph(0, texts.NotConcerned(report.NotConcerned));
        }

        if (report is CohortReport)
        {
            page.Paragraph(0, new CommonTexts(language).SmallestGroup(report.Options.SmallestGroup));
        }

        DistributionsView.Fill(page, report, names, language);
        GroupsView.Fill(page, report, names, language);
        if (report is CohortReport)
        {
            HiddenView.Fill(page, report, names, language);
        }

        page.Blank();
        page.Paragraph(0, Toned.Quiet(new DiagnosisTexts(language).IndicativeOnly));
        page.Paragraph(0, Toned.Quiet(texts.MoreToRead));
    }
}
