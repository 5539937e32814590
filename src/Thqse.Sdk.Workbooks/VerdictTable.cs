using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Workbooks.Results;

namespace Thqse.Sdk.Workbooks;

/// <summary>
/// The verdicts of many contracts as one CSV table (RFC 4180, UTF-8), for a database or a data frame: a row for each indicator and year, codes as in the documents, commas between
/// fields, points in numbers, nothing where nothing is known, and the same in every language.
/// </summary>
public static class VerdictTable
{
    private static readonly string[] Columns =
    [
        "line", "finess", "siret", "name", "category", "beds", "department", "catalogue", "catalogueVersion", "asOf", "indicator", "row", "year", "status", "provisional", "required", "observed", "reasons", "evidence",
    ];

    /// <summary>Writes the names of the columns.</summary>
    /// <returns>One record, ended by a line end.</returns>
    public static byte[] Head() => ResultCsv.Records([Columns]);

    /// <summary>Writes the verdicts of one contract, those of the years only: what is said of a sum so far and of the period follows from them.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="line">What tells the contract from the others of the table, such as the number of its line, 1 or more; it stands in the first column.</param>
    /// <returns>A record a verdict, each ended by a line end; a text that a spreadsheet would take for a formula begins with an apostrophe.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="evaluation"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is below 1.</exception>
    public static byte[] Rows(CpomEvaluation evaluation, long line)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        var (catalogue, establishment, asOf) = (evaluation.Catalogue, evaluation.Establishment, evaluation.AsOf);
        object?[] common =
        [
            (decimal)line, establishment.Finess, establishment.Siret, establishment.Name, establishment.Category.ToCode(), establishment.Beds, establishment.Department, catalogue.Id, catalogue.Version,
            FormattableString.Invariant($"{asOf.Year:0000}-{asOf.Month:00}-{asOf.Day:00}"),
        ];
        return ResultCsv.Records(evaluation.Indicators.SelectMany(indicator => indicator.Years.Select(year => (IReadOnlyList<object?>)[.. common, .. Verdict(indicator, year)])));
    }

    private static object?[] Verdict(IndicatorEvaluation indicator, YearVerdict year) =>
    [
        indicator.Id, indicator.Row?.Id, year.Year, year.Status.ToCode(), year.IsProvisional ? "true" : "false", year.Required, year.Observed,
        string.Join(' ', year.Reasons.Select(reason => reason.ToCode())), year.Evidence.ToCode(),
    ];
}
