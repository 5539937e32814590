using System.Globalization;
using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Cli.Texts;

/// <summary>Dates, years, numbers and catalogues, as a reader of a language writes them, whatever the culture of the machine.</summary>
internal sealed class CommonTexts(Language language)
{
    public string Catalogue(CpomCatalogue catalogue) => language.Say(
        $"Catalogue {catalogue.Id}, version {catalogue.Version}",
        $"Catalogue {catalogue.Id}, version {catalogue.Version}");

    /// <summary>What a table of groups says of those that it leaves out.</summary>
    public string SmallestGroup(int smallest) => language.Say(
        $"Un groupe de moins de {smallest} établissements n'est pas montré, ni ceux dont il se déduirait.",
        $"A group of fewer than {smallest} establishments is not shown, nor are those from which it could be deduced.");

    public string Date(LocalDate date) => AmountMessages.DateText(date, language);

    public string Number(decimal value) => value.ToText(language);

    public static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    public static string ShortYear(int year) => (year % 100).ToString("00", CultureInfo.InvariantCulture);

    /// <summary>"2025, 2027-2029": three years in a row or more are a range.</summary>
    public static string Years(IEnumerable<int> years)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var year in years)
        {
            if (ranges.Count > 0 && ranges[^1].Last == year - 1)
            {
                ranges[^1] = (ranges[^1].First, year);
            }
            else
            {
                ranges.Add((year, year));
            }
        }

        return string.Join(", ", ranges.Select(range =>
            range.First == range.Last ? Year(range.First)
                : range.Last - range.First == 1 ? Year(range.First) + ", " + Year(range.Last)
                : Year(range.First) + "-" + Year(range.Last)));
    }

    /// <summary>The reference, where the source has no lines; a dash where the fiche says it once for all.</summary>
    public string SourceLines(SourceLines lines) => lines.Ranges.Count == 0 ? lines.Reference?[language] ?? "\u2013"
        : lines.Ranges.Count == 1 && lines.Ranges[0].First == lines.Ranges[0].Last ? language.Say($"ligne\u00A0{lines}", $"line\u00A0{lines}")
        : language.Say($"lignes\u00A0{lines}", $"lines\u00A0{lines}");
}
