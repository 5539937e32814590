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
        page.Paragraph(0, Toned.Strong(texts.Name(establishment)));
        page.Paragraph(0, texts.Who(establishment));
        page.Paragraph(0, subject);
        page.Paragraph(0, Toned.Quiet(evaluation.Catalogue.Label[language]));
        page.Paragraph(0, Toned.Quiet(new CommonTexts(language).Catalogue(evaluation.Catalogue)));
        if (evaluation.Catalogue.Readings.Count > 0)
        {
            page.Paragraph(0, new Toned(new ReadingTexts(language).Selected(evaluation.Catalogue.Readings), Tone.Unsure));
        }

        // What was taken as said, and what looks odd, stands before the results that it bears on; the same of several indicators is said once.
        var notices = evaluation.Notices.GroupBy(notice => notice.Explain(language));
        foreach (var alike in notices)
        {
            page.Hanging(0, IndicatorHeading.Indent, new Toned(page.Signs.Lost + "\u00A0", Tone.Unsure), alike.Key + Places(alike));
        }
    }

    /// <summary>The indicators that notices are about; none for what is said of the whole.</summary>
    private static string Places(IEnumerable<Notice> notices)
    {
        var indicators = notices.Select(notice => notice.Indicator).OfType<string>().Distinct().ToList();
        return indicators.Count == 0 ? string.Empty : " (" + string.Join(", ", indicators) + ")";
    }
}
