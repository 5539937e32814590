using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Commands.Cpom;

/// <summary>Who, when, and by which catalogue.</summary>
internal static class TitleView
{
    public static void Fill(Page page, CpomEvaluation evaluation, string subject, Language language)
    {
        var establishment = evaluation.Establishment;
        var texts = new EstablishmentTexts(language);
        page.Paragraph(0, Run.Strong(texts.Name(establishment)));
        page.Paragraph(0, texts.Who(establishment));
        page.Paragraph(0, subject);
        page.Paragraph(0, Run.Quiet(evaluation.Catalogue.Label[language]));
        page.Paragraph(0, Run.Quiet(new CommonTexts(language).Catalogue(evaluation.Catalogue)));
        foreach (var notice in evaluation.Notices)
        {
            // What was taken as said, and what looks odd, stands before the results that it bears on.
            page.Hanging(0, IndicatorHeading.Indent, new Run(page.Signs.Lost + "\u00A0", Tone.Unsure), notice.Explain(language));
        }
    }
}
