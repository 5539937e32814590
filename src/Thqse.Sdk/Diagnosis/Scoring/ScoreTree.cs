namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>The tree of a response: the whole, its pillars, their themes at any depth, the questions asked.</summary>
internal sealed class ScoreTree
{
    private const string OverallId = "overall";
    private readonly QuestionnaireResponse response;
    private readonly NotConcernedPolicy policy;
    private readonly Dictionary<string, BranchNode> themes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, QuestionNode> questions = new(StringComparer.Ordinal);

    private ScoreTree(QuestionnaireResponse response, NotConcernedPolicy policy, BranchNode overall)
    {
        this.response = response;
        this.policy = policy;
        Overall = overall;
        foreach (var pillar in Pillars)
        {
            Note(pillar);
        }
    }

    public BranchNode Overall { get; }

    public IEnumerable<BranchNode> Pillars => Overall.Children.Cast<BranchNode>();

    /// <summary>All branches, each with what is below it: the whole, its pillars, their themes.</summary>
    public IEnumerable<BranchNode> Branches => [Overall, .. Pillars, .. themes.Values];

    public static ScoreTree Of(QuestionnaireResponse response, NotConcernedPolicy policy)
    {
        var referential = response.Questionnaire.Referential;
        var rules = new ScoringRules(referential.Aggregation, policy);
        var questions = response.Asked.ToLookup(question => question.Theme, question => QuestionNode.Of(
            question, question.Weighting.Of(response.Establishment), response[question.Id], response.IsPending(question), rules.Aggregation));
        var parts = referential.Themes.ToLookup(theme => theme.Parent);
        return new ScoreTree(response, policy, new BranchNode(OverallId, Exact.One, [.. referential.Pillars.Select(Pillar)], rules));

        BranchNode Pillar(Pillar pillar) => new(pillar.Id, Exact.From(pillar.Weight), [.. parts[null].Where(theme => theme.Pillar == pillar.Id).Select(Theme)], rules);

        BranchNode Theme(Theme theme) => new(theme.Id, Exact.From(theme.Weight), [.. questions[theme.Id], .. parts[theme.Id].Select(Theme)], rules);
    }

    /// <summary>The imperative questions that are asked, or may be, and apply, in order.</summary>
    public IEnumerable<QuestionNode> Imperatives => response.Asked.Where(question => question.IsImperative).Select(question => questions[question.Id]).Where(question => question.IsApplicable);

    public BranchNode Pillar(string id) => Pillars.First(pillar => pillar.Id == id);

    public BranchNode Theme(string id) => themes[id];

    /// <summary>The tree with one question answered at its best, also wherever its answer serves, and with the questions asked that then are.</summary>
    public ScoreTree AtBest(QuestionNode question)
    {
        var id = question.Question.AnsweredAs;
        return response.Questionnaire.Questions.Any(other => other.AskedIf?.Question is { } source && response.Questionnaire[source].AnsweredAs == id)
            ? Of(response.AtBest(id), policy)
            : new ScoreTree(response, policy, Overall.With(questions.Values
                .Where(other => other.Question.AnsweredAs == id && !other.IsPending)
                .ToDictionary(other => other.Id, other => other.AtBest(), StringComparer.Ordinal)));
    }

    private void Note(BranchNode branch)
    {
        foreach (var child in branch.Children)
        {
            if (child is BranchNode theme)
            {
                themes.Add(theme.Id, theme);
                Note(theme);
            }
            else
            {
                questions.Add(child.Id, (QuestionNode)child);
            }
        }
    }
}
