using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Workbooks.Sheets;

namespace Thqse.Sdk.Workbooks.Results;

/// <summary>The sheets of an evaluation.</summary>
internal static class EvaluationTables
{
    /// <summary>One line a verdict: of each year, then of the period.</summary>
    public static ResultTable Verdicts(CpomEvaluation evaluation, Language language) => new(
        language.Say("Verdicts", "Verdicts"),
        [
            (language.Say("Indicateur", "Indicator"), 14), (language.Say("Libellé", "Label"), 50), (language.Say("Horizon", "Horizon"), 10), (language.Say("Année", "Year"), 8), (language.Say("Code", "Code"), 14),
            (language.Say("Verdict", "Verdict"), 16), (language.Say("Demandé", "Required"), 12), (language.Say("Observé", "Observed"), 12), (language.Say("Raisons", "Reasons"), 28), (language.Say("Preuve", "Evidence"), 14), (language.Say("Explication", "Explanation"), 90),
            (language.Say("À confirmer", "To confirm"), 12), (language.Say("Lignes de la source", "Lines of the source"), 18),
        ],
        [.. evaluation.Indicators.SelectMany(indicator => indicator.Years.Select(year => Year(indicator, year, language)).Concat(Period(indicator, language)))]);

    /// <summary>The path to green, by due year.</summary>
    public static ResultTable ToDo(CpomEvaluation evaluation, Language language) => new(
        language.Say("À faire", "To do"),
        [(language.Say("Année", "Year"), 8), (language.Say("Indicateur", "Indicator"), 14), (language.Say("Libellé", "Label"), 50), (language.Say("Verdict", "Verdict"), 16), (language.Say("À faire", "To do"), 100)],
        [.. evaluation.Indicators.SelectMany(indicator => indicator.Years).Where(year => year.ToGreen is not null).OrderBy(year => year.Year).Select(year => (IReadOnlyList<object?>)
            [year.Year, year.Indicator.Id.ToString(), year.Indicator.Fiche.ShortLabel[language], year.StatusLabel(language), year.ToGreen!.Explain(language)])]);

    /// <summary>The readings of the source on which a verdict rests, the least sure first, with the years that they bear on.</summary>
    public static ResultTable Readings(CpomEvaluation evaluation, Language language) => new(
        language.Say("Lectures", "Readings"),
        [
            (language.Say("Indicateur", "Indicator"), 14), (language.Say("Années", "Years"), 26), (language.Say("Ce que montre la source", "What the source shows"), 60), (language.Say("Ce qui est appliqué", "What is applied"), 60),
            (language.Say("Confiance", "Confidence"), 12), (language.Say("Lignes de la source", "Lines of the source"), 24),
        ],
        [.. evaluation.Indicators.SelectMany(indicator => indicator.Years.SelectMany(year => year.Readings.Select(entry => (indicator.Id, Entry: entry, year.Year))))
            .GroupBy(each => (each.Id, each.Entry), each => each.Year)
            .OrderBy(same => same.Key.Entry.Confidence)
            .Select(same => (IReadOnlyList<object?>)
                [same.Key.Id.ToString(), string.Join(", ", same), same.Key.Entry.Shows[language], same.Key.Entry.Applied[language], same.Key.Entry.Confidence.Label(language), same.Key.Entry.Lines.ToString()])]);

    /// <summary>The verdicts that another reading would turn into others, or of which that cannot be told, the least sure reading first.</summary>
    public static ResultTable Contested(CpomEvaluation evaluation, Language language) => new(
        language.Say("Lectures incertaines", "Uncertain readings"),
        [
            (language.Say("Lecture", "Reading"), 30), (language.Say("Ce qu'elle dit", "What it says"), 60), (language.Say("Confiance", "Confidence"), 12), (language.Say("Indicateur", "Indicator"), 14),
            (language.Say("Portée", "Horizon"), 26), (language.Say("Année", "Year"), 8), (language.Say("Tel que lu", "As read"), 16), (language.Say("Sous cette lecture", "Under this reading"), 60),
        ],
        [.. evaluation.Contested().Readings.SelectMany(reading => Contested(reading, language))]);

    private static IEnumerable<IReadOnlyList<object?>> Contested(ContestedReading reading, Language language)
    {
        object?[] head = [reading.Id.ToString(), reading.Entry.Applied[language], reading.Entry.Confidence.Label(language)];
        return reading.Moved.Where(moved => moved.ChangesStatus)
            .Select(moved => (IReadOnlyList<object?>)[.. head, moved.Id.ToString(), moved.Horizon.Label(language), moved.Year, moved.Before?.Status.Label(language), moved.After?.Status.Label(language)])
            .Concat(reading.Untold.Select(untold => (IReadOnlyList<object?>)[.. head, untold.Id.ToString(), untold.Horizon.Label(language), untold.Year, null, untold.Explain(language)]));
    }

    /// <summary>All indicators by year, with words and colours, and the counts below.</summary>
    public static Sheet Summary(CpomEvaluation evaluation, Language language)
    {
        int[] years = [.. evaluation.Catalogue.Years.Targeted];
        var sheet = new Sheet(language.Say("Synthèse", "Summary"), [14, 70, .. years.Select(_ => 20.0), 20, 20]) { HeadColumns = 1 };
        sheet.Add(Cell.Of(evaluation.Establishment.Name ?? evaluation.Establishment.Category.Label(language), CellLook.Title));
        sheet.Add(Cell.Of(FormattableString.Invariant($"{language.Say("Évaluation au", "Evaluated as of")} {evaluation.AsOf.Year:0000}-{evaluation.AsOf.Month:00}-{evaluation.AsOf.Day:00}. {evaluation.Catalogue.Id} {evaluation.Catalogue.Version}")));
        sheet.AddHead([language.Say("Indicateur", "Indicator"), language.Say("Libellé", "Label"), .. years.Select(year => year.ToString(CultureInfo.InvariantCulture)), language.Say("Cumul", "So far"), language.Say("Période", "Period")]);
        foreach (var indicator in evaluation.Indicators)
        {
            sheet.Add([Cell.Of(indicator.Id.ToString()), Cell.Of(indicator.Fiche.ShortLabel[language], CellLook.Wrapped), .. indicator.Years.Select(year => Status(year.Status, year.StatusLabel(language), year.IsProvisional)), Horizon(indicator.ToDate, language), Horizon(indicator.Period, language)]);
        }

        sheet.Add();
        foreach (var (status, count) in new[] { (VerdictStatus.Met, evaluation.Summary.Met), (VerdictStatus.NotMet, evaluation.Summary.NotMet), (VerdictStatus.Undetermined, evaluation.Summary.Undetermined), (VerdictStatus.Pending, evaluation.Summary.Pending), (VerdictStatus.NoTarget, evaluation.Summary.NoTarget), (VerdictStatus.NotApplicable, evaluation.Summary.NotApplicable) })
        {
            sheet.Add(null, Cell.Of(language.Say("Verdicts annuels : ", "Yearly verdicts: ") + status.Label(language)), Cell.Of(count, CellLook.Number), Status(status, status.Label(language)));
        }

        return sheet;
    }

    private static Cell? Horizon(HorizonVerdict? verdict, Language language) => verdict is null ? null : Status(verdict.Status, verdict.StatusLabel(language), verdict.IsProvisional);

    /// <summary>A sign beside the word, for who sees no colour.</summary>
    private static Cell Status(VerdictStatus status, string label, bool isProvisional = false)
    {
        var (sign, look) = status switch
        {
            VerdictStatus.Met => (isProvisional ? "≈ " : "✓ ", CellLook.Met),
            VerdictStatus.NotMet => ("✗ ", CellLook.NotMet),
            VerdictStatus.Undetermined => ("? ", CellLook.Undetermined),
            VerdictStatus.Pending => ("… ", CellLook.Pending),
            VerdictStatus.NoTarget => ("– ", CellLook.Pending),
            VerdictStatus.NotApplicable => ("○ ", CellLook.NotConcerned),
        };
        return Cell.Of(sign + label, look);
    }

    private static IReadOnlyList<object?> Year(IndicatorEvaluation indicator, YearVerdict year, Language language) =>
    [
        indicator.Id.ToString(), indicator.Fiche.Label[language], language.Say("année", "year"), year.Year, year.Status.ToCode(), year.StatusLabel(language), year.Required, year.Observed,
        string.Join(", ", year.Reasons.Select(reason => reason.ToCode())), year.Evidence.ToCode(), year.Explain(language), ToConfirm(year.IsProvisional, language), year.Source?.Lines.ToString(),
    ];

    private static IEnumerable<IReadOnlyList<object?>> Period(IndicatorEvaluation indicator, Language language) => indicator.Period is not { } period ? [] :
    [[
        indicator.Id.ToString(), indicator.Fiche.Label[language], language.Say("période", "period"), null, period.Status.ToCode(), period.StatusLabel(language), period.Required, period.Observed,
        string.Join(", ", period.Reasons.Select(reason => reason.ToCode())), null, period.Explain(language), ToConfirm(period.IsProvisional, language), period.Lines.ToString(),
    ]];

    private static string? ToConfirm(bool isProvisional, Language language) => isProvisional ? language.Say("oui", "yes") : null;
}
