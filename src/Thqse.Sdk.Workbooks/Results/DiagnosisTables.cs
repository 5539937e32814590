using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Workbooks.Results;

/// <summary>The tables of a score card and of a cohort. What is hidden in a cohort has no figures here either.</summary>
internal static class DiagnosisTables
{
    public static ResultTable Scores(ScoreCard card, Referential referential, Language language) => new(
        language.Say("Scores", "Scores"),
        [
            (language.Say("Niveau", "Node"), 12), (language.Say("Identifiant", "Identifier"), 22), (language.Say("Libellé", "Label"), 34), (language.Say("Pilier", "Pillar"), 20), (language.Say("Prudent", "Conservative"), 12),
            (language.Say("Provisoire", "Provisional"), 12), (language.Say("Au moins", "Lowest"), 12), (language.Say("Au plus", "Highest"), 12), (language.Say("Répondu", "Answered"), 10), (language.Say("Demandé", "Asked"), 10),
        ],
        [
            Node(language.Say("ensemble", "overall"), null, null, card.Overall),
            .. card.Pillars.Select(pillar => Node(language.Say("pilier", "pillar"), referential.Pillars.FirstOrDefault(each => each.Id == pillar.Id)?.Label[language], null, pillar)),
            .. card.Themes.Select(theme => Node(language.Say("thème", "theme"), referential.Themes.FirstOrDefault(each => each.Id == theme.Id)?.Label[language], theme.Pillar, theme.Score, theme)),
        ]);

    public static ResultTable Gains(ScoreCard card, Referential referential, Language language) => new(
        language.Say("Ce qui rapporte", "Gains"),
        [(language.Say("Question", "Question"), 18), (language.Say("Texte", "Text"), 80), (language.Say("Points", "Points"), 10)],
        [.. card.Gains.Select(gain => (IReadOnlyList<object?>)[gain.Question, referential.TryGet(card.QuestionnaireId, out var asked) && asked.TryGet(gain.Question, out var question) ? question.Text[language] : null, gain.Points])]);

    public static ResultTable Groups(CohortResult cohort, Language language) => new(
        language.Say("Groupes", "Groups"),
        [
            (language.Say("Dimension", "Dimension"), 16), (language.Say("Groupe", "Group"), 20), (language.Say("Établissements", "Establishments"), 14), (language.Say("Score de", "Score of"), 22), (language.Say("Masqué", "Hidden"), 34), (language.Say("Moyenne", "Mean"), 10),
            (language.Say("Médiane", "Median"), 10), (language.Say("Premier quartile", "Lower quartile"), 12), (language.Say("Troisième quartile", "Upper quartile"), 12), (language.Say("Minimum", "Minimum"), 10), (language.Say("Maximum", "Maximum"), 10),
        ],
        [.. cohort.Groups.SelectMany(group => Nodes(group, language))]);

    /// <summary>Who is not in the figures, and why.</summary>
    public static ResultTable Excluded(CohortResult cohort, Language language) => new(
        language.Say("Laissés de côté", "Left out"),
        [(language.Say("Établissement", "Establishment"), 40), ("FINESS", 12), ("SIRET", 18), (language.Say("Carte", "Card"), 10), (language.Say("Pourquoi", "Why"), 60)],
        [.. cohort.Excluded.Select(each => (IReadOnlyList<object?>)[each.Establishment?.Name, each.Establishment?.Finess, each.Establishment?.Siret, each.Place + 1, each.Reason.Label(language)])]);

    /// <summary>The groups, and below them who is left out, where one table has to hold both: by name or number, with the reason in place of figures.</summary>
    public static ResultTable GroupsAndExcluded(CohortResult cohort, Language language)
    {
        var groups = Groups(cohort, language);
        var left = cohort.Excluded.Select(each => (IReadOnlyList<object?>)
        [
            language.Say("laissé de côté", "left out"), Who(each, language), null, null, each.Reason.Label(language), .. Enumerable.Repeat<object?>(null, groups.Heads.Count - 5),
        ]);
        return groups with { Lines = [.. groups.Lines, .. left] };
    }

    private static string Who(CohortExclusion each, Language language)
        => each.Establishment is { } establishment && (establishment.Name ?? establishment.Finess?.ToString() ?? establishment.Siret?.ToString()) is { } who
            ? who
            : string.Create(CultureInfo.InvariantCulture, $"{language.Say("carte", "card")} {each.Place + 1}");

    private static IEnumerable<IReadOnlyList<object?>> Nodes(CohortGroup group, Language language)
        => group.Themes.Prepend(group.Overall, group.Pillars).Select(node => (IReadOnlyList<object?>)
        [
            group.Dimension.Label(language), group.Key, group.Count, node.Id, (node.SuppressionReason ?? (node.Distribution is null ? group.SuppressionReason : null))?.Label(language),
            node.Distribution?.Mean, node.Distribution?.Median, node.Distribution?.LowerQuartile, node.Distribution?.UpperQuartile, node.Distribution?.Minimum, node.Distribution?.Maximum,
        ]);

    private static IEnumerable<NodeStatistics> Prepend(this IReadOnlyList<NodeStatistics> themes, NodeStatistics overall, IReadOnlyList<NodeStatistics> pillars) => [overall, .. pillars, .. themes];

    private static IReadOnlyList<object?> Node(string level, string? label, string? pillar, NodeScore score, ThemeScore? theme = null)
        => [level, score.Id, label, pillar, score.Conservative, score.Provisional, score.Lowest, score.Highest, theme?.Answered, theme?.Asked];
}
