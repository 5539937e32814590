namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>The tree of a response: the whole, its pillars, their themes, their questions asked.</summary>
internal sealed class ScoreTree
{
    private const string OverallId = "overall";
    private readonly Dictionary<string, BranchNode> pillars = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BranchNode> themes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QuestionNode> questions = new(StringComparer.Ordinal);

    private ScoreTree(BranchNode overall)
    {
        Overall = overall;
        foreach (var pillar in overall.Children.Cast<BranchNode>())
        {
            pillars.Add(pillar.Id, pillar);
            foreach (var theme in pillar.Children.Cast<BranchNode>())
            {
                themes.Add(theme.Id, theme);
                foreach (var question in theme.Children.Cast<QuestionNode>())
                {
                    questions.Add(question.Id, question);
                }
            }
        }
    }

    public BranchNode Overall { get; }

    public static ScoreTree Of(QuestionnaireResponse response, NotConcernedPolicy policy)
    {
        var referential = response.Questionnaire.Referential;
        var questions = response.Asked.ToLookup(question => question.Theme, question => QuestionNode.Of(question, response[question.Id]));
        var themes = referential.Themes.ToLookup(
            theme => theme.Pillar,
            theme => new BranchNode(theme.Id, Exact.From(theme.Weight), [.. questions[theme.Id]], policy));

        // The overall score is the plain mean of the pillars.
        return new ScoreTree(new BranchNode(
            OverallId,
            Exact.One,
            [.. referential.Pillars.Select(pillar => new BranchNode(pillar.Id, Exact.One, [.. themes[pillar.Id]], policy))],
            policy));
    }

    public BranchNode Pillar(string id) => pillars[id];

    public BranchNode Theme(string id) => themes[id];

    public QuestionNode Question(string id) => questions[id];

    /// <summary>The tree with one question at its best.</summary>
    public ScoreTree AtBest(QuestionNode question) => new(Overall.With(new Dictionary<string, QuestionNode>(StringComparer.Ordinal) { [question.Id] = question.AtBest() }));
}
