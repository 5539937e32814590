using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports.Html;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Contracts;

/// <summary>A verdict in a page: its name, on its colour. What is met so far is told from what is met.</summary>
internal static class StatusMark
{
    public static XElement Of(YearVerdict verdict, Language language) => Mark(verdict.StatusLabel(language), verdict.Status, verdict.IsProvisional);

    public static XElement Of(HorizonVerdict verdict, Language language)
        => Mark(verdict.StatusLabel(language) + (verdict is { Status: VerdictStatus.Pending, CanStillBeMet: false } ? language.Say(", hors d'atteinte", ", out of reach") : string.Empty), verdict.Status, verdict.IsProvisional);

    private static XElement Mark(string label, VerdictStatus status, bool isProvisional)
        => Page.Of("span", Page.Class("status " + (isProvisional ? "soFar" : status.ToCode())), Words.Capital(label));
}
