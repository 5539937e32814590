using Thqse.Cli.Rendering;
using Thqse.Sdk;

namespace Thqse.Cli.Commands.Diagnosis;

/// <summary>By which questionnaire, and what a reader has to know of its origin.</summary>
internal static class QuestionnaireTitle
{
    public static void Fill(Page page, string id, string version, bool isSpecimen, LocalizedText? notice, Language language)
    {
        page.Paragraph(0, Toned.Quiet(new DiagnosisTexts(language).Questionnaire(id, version, isSpecimen)));
        if (notice is not null)
        {
            page.Paragraph(0, Toned.Quiet(notice[language]));
        }
    }
}
