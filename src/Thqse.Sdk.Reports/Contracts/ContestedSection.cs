using System.Globalization;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports.Html;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Contracts;

/// <summary>The verdicts that another reading of the source would turn into others, the least sure reading first; that none is, in a sentence.</summary>
internal static class ContestedSection
{
    /// <summary>The other readings under which the contract was evaluated, for the head of the report; nothing when there are none.</summary>
    public static string Selected(CpomEvaluation evaluation, Language language)
        => evaluation.Catalogue.Readings.Count == 0 ? string.Empty : language.Say(" Autres lectures du registre : ", " Other readings of the ledger: ") + string.Join(", ", evaluation.Catalogue.Readings) + ".";

    public static XElement Of(CpomEvaluation evaluation, Language language)
    {
        var readings = evaluation.Contested().Readings;
        var rows = readings.SelectMany(reading => Rows(reading, language)).ToList();
        return Page.Of(
            "section",
            Page.Of("h2", language.Say("Lectures incertaines", "Uncertain readings")),
            rows.Count == 0
                ? Page.Of("p", language.Say("Aucune autre lecture de la source ne changerait un verdict.", "No other reading of the source would change a verdict."))
                : Page.Table(
                    language.Say("Les verdicts qui seraient autres si la source se lisait autrement, la lecture la moins sûre d'abord", "The verdicts that would be others if the source were read otherwise, the least sure reading first"),
                    [language.Say("Lecture", "Reading"), language.Say("Ce qu'elle dit", "What it says"), language.Say("Confiance", "Confidence"), language.Say("Verdict", "Verdict"), language.Say("Tel que lu", "As read"), language.Say("Sous cette lecture", "Under this reading")],
                    rows));
    }

    private static IEnumerable<IReadOnlyList<object>> Rows(ContestedReading reading, Language language)
        => reading.Moved.Where(moved => moved.ChangesStatus)
            .Select(moved => Row(reading, Place(moved.Id, moved.Horizon, moved.Year, language), Status(moved.Before, language), Status(moved.After, language), language))
            .Concat(reading.Untold.Select(untold => Row(reading, Place(untold.Id, untold.Horizon, untold.Year, language), string.Empty, untold.Explain(language), language)));

    private static IReadOnlyList<object> Row(ContestedReading reading, string place, string before, string after, Language language)
        => [Page.Of("span", Page.Class("id"), reading.Id.ToString()), reading.Entry.Applied[language], Words.Capital(reading.Entry.Confidence.Label(language)), place, before, after];

    private static string Status(ComparedVerdict? verdict, Language language) => verdict?.Status.Label(language) ?? language.Say("rien n'est demandé", "nothing is asked");

    private static string Place(IndicatorId id, VerdictHorizon horizon, int? year, Language language)
        => $"{id} {(horizon == VerdictHorizon.Year ? string.Empty : horizon.Label(language) + " ")}{year?.ToString(CultureInfo.InvariantCulture)}".TrimEnd();
}
