using System.Globalization;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Messages;

/// <summary>What a period or a sum so far was judged on, in words.</summary>
internal static class HorizonSentences
{
    public static IEnumerable<string> Of(HorizonVerdict verdict, Language language)
    {
        yield return verdict.StatusLabel(language) + Over(verdict, language) + Lost(verdict, language) + VerdictSentences.Why(verdict.Reasons, language) + ".";
        yield return Figures(verdict, language);
        foreach (var reading in verdict.Readings)
        {
            yield return VerdictSentences.Reading(reading, language);
        }

        yield return VerdictSentences.Source(verdict.Indicator.Fiche, verdict.Lines, language);
    }

    public static string Figures(HorizonVerdict verdict, Language language) => verdict.Period?.Kind switch
    {
        PeriodKind.EveryYear => language.Say("Demandé : chaque année. ", "Asked: every year. ") + Years(verdict, language),
        PeriodKind.AnyYear => language.Say("Demandé : une année au moins. ", "Asked: one year at least. ") + Years(verdict, language),
        PeriodKind.LastYear or PeriodKind.Rule or PeriodKind.None or null => JudgedIn(verdict, language) + VerdictSentences.Figures(verdict.Rule, verdict.Parts, language) + LeftOut(verdict.YearsLeftOut, language),
    };

    private static string LeftOut(IReadOnlyList<int> years, Language language)
    {
        var named = string.Join(", ", years.Select(Year));
        return years.Count == 0 ? string.Empty : language.Say($" Sans {named} : trop peu y est compté pour que la cible s'applique.", $" Without {named}: too little is counted for the target to apply.");
    }

    private static string Over(HorizonVerdict verdict, Language language)
    {
        var first = verdict.Indicator.Years[0].Year;
        var years = first == verdict.LastYear ? Year(first) : Year(first) + "-" + Year(verdict.LastYear);
        return language.Say($" sur {years}", $" over {years}");
    }

    private static string Lost(HorizonVerdict verdict, Language language)
        => verdict.Status == VerdictStatus.Pending && !verdict.CanStillBeMet ? language.Say(", ne peut plus être atteint", ", can no longer be met") : string.Empty;

    /// <summary>A total says that it sums; anything else is judged in the last year, which has to be said.</summary>
    private static string JudgedIn(HorizonVerdict verdict, Language language)
        => verdict.Parts.Any(part => part.Rule.Number is { IsTotal: true })
            ? string.Empty
            : language.Say($"Jugé en {Year(verdict.LastYear)}. ", $"Judged in {Year(verdict.LastYear)}. ");

    private static string Years(HorizonVerdict verdict, Language language) => string.Join(
        language.Say(" ; ", "; "),
        verdict.Indicator.Years.Where(year => year.Parts.Count > 0).Select(year => Year(year.Year) + language.Say(" : ", ": ") + year.Status.Label(language).ToLowerInvariant())) + ".";

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
