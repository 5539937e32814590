using Thqse.Cli.Commands.Cpom.Evaluations;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Commands.Cpom;

/// <summary>Who, when, and by which catalogue.</summary>
internal static class TitleView
{
    public static void Fill(Page page, CpomEvaluation evaluation, string subject, bool isDateGiven, Language language)
    {
        var establishment = evaluation.Establishment;
        var texts = new EstablishmentTexts(language);
        page.Paragraph(0, Run.Strong(texts.Name(establishment)));
        page.Paragraph(0, texts.Who(establishment));
        page.Paragraph(0, subject);
        if (!isDateGiven)
        {
            page.Paragraph(0, Run.Quiet(new EvaluationTexts(language).NoDateGiven));
        }

        page.Paragraph(0, Run.Quiet(evaluation.Catalogue.Label[language]));
        page.Paragraph(0, Run.Quiet(new CommonTexts(language).Catalogue(evaluation.Catalogue)));
    }
}
