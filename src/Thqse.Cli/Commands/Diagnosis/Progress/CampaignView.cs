using NodaTime;
using Thqse.Cli.Rendering;
using Thqse.Cli.Texts;
using Thqse.Sdk;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Cli.Commands.Diagnosis.Progress;

/// <summary>The dates of a campaign, and where it is at a date.</summary>
internal static class CampaignView
{
    public static void Fill(Page page, Campaign? campaign, LocalDate? date, Language language)
    {
        if (campaign is null)
        {
            return;
        }

        var texts = new ProgressTexts(language);
        var state = date is not { } day ? string.Empty
            : language.Colon() + texts.State(campaign.StateAt(day), DaysBetween(day, campaign.Opens), DaysBetween(day, campaign.Closes));
        page.Paragraph(0, Toned.Strong(texts.Dates(campaign) + state));
        page.Blank();
    }

    private static int DaysBetween(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);
}
