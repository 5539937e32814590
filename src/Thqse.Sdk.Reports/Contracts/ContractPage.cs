using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Reports.Html;
using Thqse.Sdk.Reports.Texts;

namespace Thqse.Sdk.Reports.Contracts;

/// <summary>The report of a contract.</summary>
internal static class ContractPage
{
    public static string Write(CpomEvaluation evaluation, Language language)
    {
        var who = evaluation.Establishment;
        var name = who.Name ?? Words.Capital(who.Category.Label(language));
        var title = language.Say("Contrat évalué : ", "Contract evaluated: ") + name;
        var fiches = evaluation.Indicators.Where(IsToBeLookedAt).ToList();
        return Page.Write(
            language,
            title,
            Page.Of("h1", name),
            Page.Of("p", Page.Class("about"), About(evaluation, language)),
            Page.Of("p", Page.Class("about"), language.Say("Évaluation au ", "Evaluated as of ") + language.Date(evaluation.AsOf) + ". " + evaluation.Catalogue.Label[language] + $" ({evaluation.Catalogue.Id} {evaluation.Catalogue.Version})." + ContestedSection.Selected(evaluation, language)),
            Page.Of("p", Page.Class("notice"), language.Say("Outil non officiel : l'annexe de l'agence engage les parties, non ce rapport.", "Unofficial tool: the annex of the agency binds the parties, not this report.")),
            Notices(evaluation, language),
            Page.Of("section", Page.Of("h2", language.Say("D'un coup d'œil", "At a glance")), Page.Figure(CpomPictures.Grid(evaluation, language)), Counts(evaluation, language)),
            ToDo(evaluation, fiches, language),
            ToComplete.Section(evaluation, language),
            fiches.Select(indicator => FicheSection.Of(evaluation, indicator, language)),
            ContestedSection.Of(evaluation, language),
            Readings(evaluation, language),
            Source(evaluation.Catalogue, language));
    }

    /// <summary>What is not met or not known in a year, or not met as a sum so far, and what is not met over the period or cannot be met any more.</summary>
    private static bool IsToBeLookedAt(IndicatorEvaluation indicator)
        => indicator.Years.Any(year => year.Status is VerdictStatus.NotMet or VerdictStatus.Undetermined)
            || indicator.LastClosed?.ToDate is { Status: VerdictStatus.NotMet }
            || indicator.Period is { Status: VerdictStatus.NotMet } or { Status: VerdictStatus.Pending, CanStillBeMet: false };

    /// <summary>What was taken as said, and what looks odd: it bears on all that follows.</summary>
    private static XElement? Notices(CpomEvaluation evaluation, Language language) => evaluation.Notices.Count == 0
        ? null
        : Page.Of("ul", Page.Class("notice"), evaluation.Notices.Select(notice => Page.Of("li", notice.Explain(language))));

    private static string About(CpomEvaluation evaluation, Language language)
    {
        var who = evaluation.Establishment;
        string?[] parts =
        [
            Words.Capital(who.Category.Label(language)), who.SizeClass == default ? null : who.SizeClass.Label(language), who.Beds is { } beds ? language.Figure(beds) + language.Say(" lits et places", " beds and places") : null,
            who.Finess is { } finess ? "FINESS " + finess : null, who.Department is { } department ? language.Say("département ", "department ") + department : null,
            .. evaluation.Catalogue.Attributes.Select(attribute => who.Attributes.Find(attribute.Id) is { } value ? attribute.Label[language] + language.Say(" : ", ": ") + Shown(value, language) : null),
        ];
        return string.Join(", ", parts.OfType<string>()) + ".";
    }

    private static string Shown(AttributeValue value, Language language)
        => value.Number is { } number ? language.Figure(number) : value.Choice ?? (value.Answer == true ? language.Say("oui", "yes") : language.Say("non", "no"));

    private static XElement Counts(CpomEvaluation evaluation, Language language)
    {
        (string Label, StatusCounts Counts)[] lines =
        [
            .. evaluation.Catalogue.Years.Targeted.Select(year => (Words.Year(year), evaluation.SummaryOfYear(year))), (language.Say("Ensemble", "All"), evaluation.Summary),
        ];
        VerdictStatus[] statuses = [VerdictStatus.Met, VerdictStatus.NotMet, VerdictStatus.Undetermined, VerdictStatus.Pending, VerdictStatus.NoTarget, VerdictStatus.NotApplicable];
        return Page.Table(
            language.Say("Verdicts par année", "Verdicts by year"),
            [language.Say("Année", "Year"), .. statuses.Select(status => Words.Capital(status.Label(language)))],
            lines.Select(line => (IReadOnlyList<object>)[line.Label, .. statuses.Select(status => (object)Words.Count(line.Counts[status]))]));
    }

    /// <summary>The path to green, by the year in which it is due.</summary>
    private static XElement ToDo(CpomEvaluation evaluation, List<IndicatorEvaluation> fiches, Language language)
    {
        // What is closed, and the first open year of each indicator: later ones are far away, and their figures will move.
        var due = evaluation.Indicators
            .SelectMany(indicator => indicator.Years.Where(year => !year.IsOpen).Concat(indicator.Years.Where(year => year.IsOpen && year.ToGreen is not null).Take(1)))
            .Where(year => year.ToGreen is not null).OrderBy(year => year.Year).ToList();
        return Page.Of(
            "section",
            Page.Of("h2", language.Say("À faire", "To do")),
            due.Count == 0
                ? Page.Of("p", language.Say("Rien de calculable ne reste à faire.", "There is nothing to do that can be computed."))
                : Page.Table(
                    language.Say("Ce qui rendrait chaque année atteinte, par échéance", "What would make each year met, by due year"),
                    [language.Say("Année", "Year"), language.Say("Indicateur", "Indicator"), language.Say("Verdict", "Verdict"), language.Say("À faire", "To do")],
                    due.Select(year => (IReadOnlyList<object>)[Words.Year(year.Year), Name(year.Indicator, fiches, language), StatusMark.Of(year, language), year.ToGreen!.Explain(language)])));
    }

    private static XElement Name(IndicatorEvaluation indicator, List<IndicatorEvaluation> fiches, Language language)
        => Page.Of("span", fiches.Contains(indicator) ? Page.Link(indicator.Id.ToString(), indicator.Id.ToString()) : indicator.Id.ToString(), " " + indicator.Fiche.ShortLabel[language]);

    /// <summary>The readings on which a verdict of this contract stands, the least sure first.</summary>
    private static XElement Readings(CpomEvaluation evaluation, Language language)
    {
        var readings = evaluation.Indicators.SelectMany(indicator => indicator.Years).SelectMany(year => year.Readings).Distinct().OrderBy(entry => entry.Confidence).ToList();
        return Page.Of(
            "section",
            Page.Of("h2", language.Say("Lectures de la source", "Readings of the source")),
            Page.Table(
                language.Say("Là où la source n'est pas littérale, ce qui est appliqué, le moins sûr d'abord", "Where the source is not literal, what is applied, the least sure first"),
                [language.Say("Indicateur", "Indicator"), language.Say("Ce que montre la source", "What the source shows"), language.Say("Ce qui est appliqué", "What is applied"), language.Say("Confiance", "Confidence"), language.Say("Lignes", "Lines")],
                readings.Select(entry => (IReadOnlyList<object>)[Page.Of("span", Page.Class("id"), entry.Indicator?.ToString() ?? language.Say("Plusieurs", "Several")), entry.Shows[language], entry.Applied[language], Words.Capital(entry.Confidence.Label(language)), entry.Lines.ToString()])));
    }

    private static XElement Source(CpomCatalogue catalogue, Language language) => Page.Of(
        "section",
        Page.Of("h2", "Source"),
        Page.Of("p", string.Join(" ", new[] { catalogue.Source.Title, catalogue.Source.Publisher, catalogue.Source.Revision[language] }.Where(part => !string.IsNullOrWhiteSpace(part)).Select(part => part.TrimEnd('.') + "."))),
        string.IsNullOrEmpty(catalogue.Source.Sha256) ? null : Page.Of("p", Page.Class("source"), "SHA-256 " + catalogue.Source.Sha256));
}
