namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>Finds which gates of a level do not hold, with the missing answers at their worst or at their best.</summary>
internal sealed class GateFinder
{
    private readonly QuestionnaireResponse response;
    private readonly ScoreTree tree;
    private readonly Func<ScoreNode, Exact> score;

    private GateFinder(QuestionnaireResponse response, ScoreTree tree, Func<ScoreNode, Exact> score)
    {
        this.response = response;
        this.tree = tree;
        this.score = score;
    }

    public static GateFinder AtWorst(QuestionnaireResponse response, ScoreTree tree) => new(response, tree, node => node.Lowest);

    public static GateFinder AtBest(QuestionnaireResponse response, ScoreTree tree) => new(response, tree, node => node.Highest);

    public bool HasThreshold(Level level) => Score(tree.Overall).CompareTo(Exact.From(level.From)) >= 0;

    public bool Holds(Level level) => HasThreshold(level) && !Unmet(level).Any();

    public IEnumerable<UnmetGate> Unmet(Level level) => level.Gates.SelectMany(gate => Unmet(level, gate));

    private IEnumerable<UnmetGate> Unmet(Level level, LevelGate gate)
    {
        if (gate.Pillar is { } pillar)
        {
            // A pillar in which nothing applies asks for nothing.
            return Fails(tree.Pillar(pillar), gate) ? [Of(level, gate, tree.Pillar(pillar), pillar: pillar)] : [];
        }

        return response.Asked
            .Where(question => question.IsImperative)
            .Select(question => tree.Question(question.Id))
            .Where(question => Fails(question, gate))
            .Select(question => Of(level, gate, question, question: question.Id));
    }

    private bool Fails(ScoreNode node, LevelGate gate) => node.IsApplicable && Score(node).CompareTo(Exact.From(gate.Minimum)) < 0;

    private UnmetGate Of(Level level, LevelGate gate, ScoreNode node, string? pillar = null, string? question = null)
        => new(level.Id, Score(node), Exact.From(gate.Minimum)) { Pillar = pillar, Question = question, WithholdsLevel = HasThreshold(level) };

    private Exact Score(ScoreNode node) => score(node).Times(Exact.Hundred);
}
