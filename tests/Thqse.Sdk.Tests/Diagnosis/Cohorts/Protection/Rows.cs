using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Thqse.Sdk.Diagnosis.Cohorts.Protection;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts.Protection;

/// <summary>Sums as one writes them: "2t1 - 3t4" is twice the term 1 less three times the term 4.</summary>
internal static class Rows
{
    public static SparseRow Of(string sum) => SparseRow.Of(Regex.Matches(sum.Replace(" ", string.Empty, StringComparison.Ordinal), @"(?<sign>[+-]?)(?<number>\d*)t(?<place>\d+)").Cast<Match>()
        .Select(term => new KeyValuePair<int, BigInteger>(
            int.Parse(term.Groups["place"].Value, CultureInfo.InvariantCulture),
            (term.Groups["number"].Length == 0 ? BigInteger.One : BigInteger.Parse(term.Groups["number"].Value, CultureInfo.InvariantCulture)) * (term.Groups["sign"].Value == "-" ? -1 : 1))));

    public static string Text(SparseRow row) => string.Concat(row.Places.Zip(row.Numbers, (place, number) => (Place: place, Number: number)).Select((term, index)
        => (term.Number.Sign < 0 ? (index == 0 ? "-" : " - ") : index == 0 ? string.Empty : " + ") + (BigInteger.Abs(term.Number).IsOne ? string.Empty : BigInteger.Abs(term.Number).ToString(CultureInfo.InvariantCulture)) + FormattableString.Invariant($"t{term.Place}")));
}
