using System.Globalization;
using System.Text.RegularExpressions;

namespace Thqse.Sdk.Cpom.Checking;

/// <summary>A percentage is written out of a hundred: 0.6 for 60 % would be reached by nearly everybody. One that stands in the words of the cell is meant.</summary>
internal static class FractionCheck
{
    public static void Run(Fiche fiche, FindingBag findings)
    {
        foreach (var row in fiche.Targets.Rows)
        {
            foreach (var cell in row.Cells)
            {
                var exempt = cell.UnlessBelow is { Volume.IsInPercent: true, Number: var number } ? [number] : Array.Empty<decimal>();
                Report(FicheRules.WithParts(cell.Rule).SelectMany(rule => rule.Percentages).Concat(exempt), cell.AsWritten, FormattableString.Invariant($"rows/{row.Id}/{cell.Year}"), findings);
            }

            if (row.Period is { Rule: { } whole } period)
            {
                Report(FicheRules.WithParts(whole).SelectMany(rule => rule.Percentages), period.AsWritten, $"rows/{row.Id}/period", findings);
            }
        }

        if (fiche.Targets.ChosenTarget is { Subject.IsInPercent: true } chosen)
        {
            Report([chosen.Ceiling ?? chosen.Floor], asWritten: null, "chosenTarget", findings);
        }
    }

    private static void Report(IEnumerable<decimal> percentages, string? asWritten, string place, FindingBag findings)
    {
        foreach (var text in percentages.Where(number => Math.Abs(number) is > 0 and < 1).Distinct().Select(number => number.ToString("0.############################", CultureInfo.InvariantCulture)))
        {
            if (!IsWritten(text.TrimStart('-'), asWritten))
            {
                findings.Add(CatalogueFindingCode.LooksLikeAFraction, place, text);
            }
        }
    }

    /// <summary>Whether the source has this very number, with a comma or a point.</summary>
    private static bool IsWritten(string number, string? asWritten)
        => asWritten is not null && Regex.IsMatch(asWritten.Replace(',', '.'), $"(?<![0-9.]){Regex.Escape(number)}(?![0-9])", RegexOptions.CultureInvariant);
}
