namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>The tree of a response: the whole, its pillars, their themes, their questions asked.</summary>
internal sealed class ScoreTree
{
    private const string OverallId = "overall";
    private readonly Dictionary<string, ScoreNode> themes;

    private ScoreTree(ScoreNode overall)
    {
        Overall = overall;
        themes = overall.Children.SelectMany(pillar => pillar.Children).ToDictionary(theme => theme.Id, StringComparer.Ordinal);
    }

    public ScoreNode Overall { get; }

    public static ScoreTree Of(QuestionnaireResponse response, NotConcernedPolicy policy)
    {
        var referential = response.Questionnaire.Referential;
        var questions = response.Asked.ToLookup(question => question.Theme, question => ScoreNode.Of(question, response[question.Id]));
        var themes = referential.Themes.ToLookup(
            theme => theme.Pillar,
            theme => ScoreNode.Of(theme.Id, Exact.From(theme.Weight), [.. questions[theme.Id]], policy));

        // The overall score is the plain mean of the pillars.
        return new ScoreTree(ScoreNode.Of(
            OverallId,
            Exact.One,
            [.. referential.Pillars.Select(pillar => ScoreNode.Of(pillar.Id, Exact.One, [.. themes[pillar.Id]], policy))],
            policy));
    }

    public ScoreNode Theme(string id) => themes[id];

    /// <summary>The share of each question in the overall score, of those that apply.</summary>
    public IEnumerable<(ScoreNode Question, Exact Share)> QuestionShares()
        => from pillar in Overall.Children
           where Overall.Shares.ContainsKey(pillar.Id)
           from theme in pillar.Children
           where pillar.Shares.ContainsKey(theme.Id)
           from question in theme.Children
           where theme.Shares.ContainsKey(question.Id)
           select (question, Overall.Shares[pillar.Id].Times(pillar.Shares[theme.Id]).Times(theme.Shares[question.Id]));
}
