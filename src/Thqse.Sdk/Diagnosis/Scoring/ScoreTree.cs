namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>The tree of a response: the whole, its pillars, their themes at any depth, the questions asked.</summary>
internal sealed class ScoreTree
{
    private const string OverallId = "overall";
    private readonly QuestionnaireResponse response;
    private readonly NotConcernedPolicy policy;

    // What an answer would bring is tried for each question, and of most trees only the whole is asked.
    private readonly Lazy<Dictionary<string, BranchNode>> themes;
    private readonly Lazy<Dictionary<string, QuestionNode>> questions;

    /// <summary>The answers on which it depends whether other questions are asked.</summary>
    private readonly HashSet<string> deciding;

    private ScoreTree(QuestionnaireResponse response, NotConcernedPolicy policy, BranchNode overall, HashSet<string> deciding)
    {
        this.response = response;
        this.policy = policy;
        this.deciding = deciding;
        Overall = overall;
        themes = new(() => Pillars.SelectMany(ThemesBelow).ToDictionary(theme => theme.Id, StringComparer.Ordinal));
        questions = new(() => Pillars.Concat(themes.Value.Values).SelectMany(branch => branch.Children).OfType<QuestionNode>().ToDictionary(question => question.Id, StringComparer.Ordinal));
    }

    public BranchNode Overall { get; }

    public IEnumerable<BranchNode> Pillars => Overall.Children.Cast<BranchNode>();

    /// <summary>All branches, each with what is below it: the whole, its pillars, their themes.</summary>
    public IEnumerable<BranchNode> Branches => [Overall, .. Pillars, .. themes.Value.Values];

    public static ScoreTree Of(QuestionnaireResponse response, NotConcernedPolicy policy)
    {
        var referential = response.Questionnaire.Referential;
        var rules = new ScoringRules(referential.Aggregation, policy);
        var questions = AskedNodes(response, rules.Aggregation).ToLookup(node => node.Question.Theme);
        var deciding = response.Questionnaire.Questions.Select(question => question.AskedIf?.Question).OfType<string>().Select(source => response.Questionnaire[source].AnsweredAs);
        return new ScoreTree(response, policy, Whole(referential, questions, rules), new HashSet<string>(deciding, StringComparer.Ordinal));
    }

    /// <summary>The whole of some questions, by their themes.</summary>
    public static BranchNode Whole(Referential referential, ILookup<string, QuestionNode> questions, ScoringRules rules)
    {
        var parts = referential.Themes.ToLookup(theme => theme.Parent);
        return new BranchNode(OverallId, Exact.One, [.. referential.Pillars.Select(Pillar)], rules);

        BranchNode Pillar(Pillar pillar) => new(pillar.Id, Exact.From(pillar.Weight), [.. parts[null].Where(theme => theme.Pillar == pillar.Id).Select(Theme)], rules);

        BranchNode Theme(Theme theme) => new(theme.Id, Exact.From(theme.Weight), [.. questions[theme.Id], .. parts[theme.Id].Select(Theme)], rules);
    }

    /// <summary>The imperative questions that are asked, or may be, and apply, in order.</summary>
    public IEnumerable<QuestionNode> Imperatives => response.Asked.Where(question => question.IsImperative).Select(question => questions.Value[question.Id]).Where(question => question.IsApplicable);

    public BranchNode Pillar(string id) => Pillars.First(pillar => pillar.Id == id);

    public BranchNode Theme(string id) => themes.Value[id];

    /// <summary>The tree with one question answered at its best, also wherever its answer serves, and with the questions asked that then are.</summary>
    public ScoreTree AtBest(QuestionNode question)
    {
        var id = question.Question.AnsweredAs;
        return deciding.Contains(id)
            ? Of(response.AtBest(id), policy)
            : new ScoreTree(
                response,
                policy,
                Overall.With(questions.Value.Values.Where(other => other.Question.AnsweredAs == id && !other.IsPending).ToDictionary(other => other.Id, other => other.AtBest(), StringComparer.Ordinal)),
                deciding);
    }

    private static IEnumerable<QuestionNode> AskedNodes(QuestionnaireResponse response, ScoreAggregation aggregation)
    {
        var (questionnaire, next) = (response.Questionnaire, 0);
        for (var place = 0; place < questionnaire.Questions.Count && next < response.Asked.Count; place++)
        {
            if (questionnaire.Questions[place] is var question && question == response.Asked[next])
            {
                next++;
                yield return QuestionNode.Of(
                    question, question.Weighting.Of(response.Establishment), questionnaire.Units[place], response[question.Id], response.IsPending(question), aggregation);
            }
        }
    }

    private static IEnumerable<BranchNode> ThemesBelow(BranchNode branch) => branch.Children.OfType<BranchNode>().SelectMany(theme => ThemesBelow(theme).Prepend(theme));
}
