namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>The tree of a questionnaire that one response after the other is put into: nothing is made anew.</summary>
internal sealed class ScoreSheet : IGivenAnswers
{
    private readonly AskingRules rules;
    private readonly IReadOnlyList<Question> questions;
    private readonly bool[] concerns;
    private readonly int[] columns;
    private readonly ulong[] conditions;
    private readonly QuestionNode?[] nodes;
    private readonly BranchNode[] branches;
    private readonly ScoreNode[] scored;
    private readonly Asking[] asking;
    private readonly GivenAnswer[] given;

    /// <param name="questionnaire">The questionnaire.</param>
    /// <param name="establishment">Of whom it is asked.</param>
    /// <param name="policy">What becomes of the weight of what is not concerned.</param>
    /// <param name="columns">Of each question, where its answer stands.</param>
    public ScoreSheet(Questionnaire questionnaire, Establishment establishment, NotConcernedPolicy policy, int[] columns)
    {
        this.columns = columns;
        var referential = questionnaire.Referential;
        questions = questionnaire.Questions;
        rules = new AskingRules(questions);
        concerns = [.. questions.Select(question => question.AskedOf.Includes(establishment))];
        conditions = [.. questions.Select(question => question.AskedIf is { } condition && questionnaire.TryGet(condition.Question, out var source) ? OptionsOf(condition, source) : 0)];
        nodes = [.. questions.Select((question, place) => concerns[place] ? QuestionNode.Waiting(question, question.Weighting.Of(establishment), questionnaire.Units[place], referential.Aggregation) : null)];
        asking = new Asking[questions.Count];
        given = new GivenAnswer[columns.Length];
        var whole = ScoreTree.Whole(referential, nodes.OfType<QuestionNode>().ToLookup(node => node.Question.Theme), new ScoringRules(referential.Aggregation, policy));
        branches = [.. BottomUp(whole)];
        var byId = branches.Where(branch => branch != whole && !whole.Children.Contains(branch)).ToDictionary(branch => branch.Id, StringComparer.Ordinal);
        scored = [whole, .. whole.Children, .. referential.Themes.Select(theme => byId[theme.Id])];
    }

    /// <summary>Scores one response.</summary>
    /// <param name="answers">The answers.</param>
    /// <param name="scores">Where the scores are put: the whole, the pillars, the themes.</param>
    public void Score(ReadOnlySpan<GivenAnswer> answers, Span<ScoreFigures> scores)
    {
        for (var place = 0; place < given.Length; place++)
        {
            given[place] = answers[columns[place]];
        }

        rules.Find(concerns, this, asking);
        for (var place = 0; place < nodes.Length; place++)
        {
            nodes[place]?.Take(asking[place], given[place]);
        }

        foreach (var branch in branches)
        {
            branch.Refresh();
        }

        for (var place = 0; place < scored.Length; place++)
        {
            scores[place] = new ScoreFigures(scored[place]);
        }
    }

    public AnswerState StateOf(int question) => given[question].State;

    public bool Holds(int question, int after) => questions[after].AskedIf!.AnyOf.Count > 0 == given[question].HasAnyOf(conditions[after]);

    private static ulong OptionsOf(AskedIf condition, Question source)
        => (condition.AnyOf.Count > 0 ? condition.AnyOf : condition.NoneOf).Aggregate(0UL, (all, id) => all | (source.Options.ToList().FindIndex(option => option.Id == id) is >= 0 and var place ? 1UL << place : 0));

    private static IEnumerable<BranchNode> BottomUp(BranchNode branch) => branch.Children.OfType<BranchNode>().SelectMany(BottomUp).Append(branch);
}
