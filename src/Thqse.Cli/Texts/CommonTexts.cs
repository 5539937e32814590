using System.Globalization;
using NodaTime;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Texts;

/// <summary>Dates, years, numbers and catalogues, as a reader of a language writes them, whatever the culture of the machine.</summary>
internal sealed class CommonTexts(Language language)
{
    private static readonly string[] FrenchMonths =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly NumberFormatInfo FrenchNumbers = new() { NumberDecimalSeparator = ",", NumberGroupSeparator = "\u202F" };
    private static readonly NumberFormatInfo EnglishNumbers = new() { NumberDecimalSeparator = ".", NumberGroupSeparator = "," };

    public string Catalogue(CpomCatalogue catalogue) => language.Say(
        $"Catalogue {catalogue.Id}, version {catalogue.Version}",
        $"Catalogue {catalogue.Id}, version {catalogue.Version}");

    public string Date(LocalDate date)
    {
        var day = date.Day == 1 ? language.Say("1er", "1") : Year(date.Day);
        var month = language.Say(FrenchMonths[date.Month - 1], EnglishMonths[date.Month - 1]);
        return day + " " + month + " " + Year(date.Year);
    }

    public string Number(decimal value) => value.ToString("#,##0.##########", language switch
    {
        Language.French => FrenchNumbers,
        Language.English => EnglishNumbers,
    });

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
        : lines.Ranges is [{ } only] && only.First == only.Last ? language.Say($"ligne\u00A0{lines}", $"line\u00A0{lines}")
        : language.Say($"lignes\u00A0{lines}", $"lines\u00A0{lines}");
}
