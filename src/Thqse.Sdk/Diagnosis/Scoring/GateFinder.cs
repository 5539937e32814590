namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>Finds which gates of a level do not hold, with the missing answers at their worst or at their best.</summary>
internal sealed class GateFinder
{
    private readonly ScoreTree tree;
    private readonly Reading reading;

    public GateFinder(ScoreTree tree, Reading reading)
    {
        this.tree = tree;
        this.reading = reading;
    }

    public bool HasThreshold(Level level) => Of(tree.Overall).CompareTo(Exact.From(level.From)) >= 0;

    public bool Holds(Level level) => HasThreshold(level) && !Unmet(level).Any();

    public IEnumerable<UnmetGate> Unmet(Level level) => level.Gates.SelectMany(gate => Unmet(level, gate));

    private IEnumerable<UnmetGate> Unmet(Level level, LevelGate gate)
    {
        if (gate.Pillar is { } pillar)
        {
            return Below(gate.Minimum, other => Of(other.Pillar(pillar)), level, pillar: pillar);
        }

        if (gate.Theme is { } theme)
        {
            return Below(gate.Minimum, other => Of(other.Theme(theme)), level, theme: theme);
        }

        return gate.Share == 100
            ? tree.Imperatives.SelectMany(question => Below(
                gate.Minimum, other => OfQuestion(other, question.Id), level, question: question.Id))
            : Below(gate.Share, other => Share(other, gate.Minimum), level, questions: tree.Imperatives.Where(question => !Reaches(question, gate.Minimum)));
    }

    /// <summary>The gate when what it finds is below what it needs; where nothing applies, nothing is asked.</summary>
    private IEnumerable<UnmetGate> Below(
        decimal minimum, Func<ScoreTree, Exact> finds, Level level, string? pillar = null, string? theme = null, string? question = null, IEnumerable<QuestionNode>? questions = null)
    {
        var (has, needs) = (finds(tree), Exact.From(minimum));
        if (has.IsKnown && has.CompareTo(needs) < 0)
        {
            yield return new UnmetGate(level.Id, has, needs)
            {
                Pillar = pillar,
                Theme = theme,
                Question = question,
                Questions = (questions ?? []).Select(each => each.Id).ToReadOnly(),
                WithholdsLevel = HasThreshold(level),
                Finds = finds,
            };
        }
    }

    /// <summary>A question that another answer takes out is asked no more.</summary>
    private Exact OfQuestion(ScoreTree other, string id) => other.Imperatives.FirstOrDefault(question => question.Id == id) is { } asked ? Of(asked) : default;

    /// <summary>How many of the imperative questions reach a minimum, in percent; not known where there is none.</summary>
    private Exact Share(ScoreTree other, decimal minimum)
    {
        var all = other.Imperatives.ToArray();
        return Exact.Percentage(all.Count(question => Reaches(question, minimum)), all.Length);
    }

    private bool Reaches(QuestionNode question, decimal minimum) => Of(question).CompareTo(Exact.From(minimum)) >= 0;

    /// <summary>A score out of 100, which a penalty does not bring below 0.</summary>
    private Exact Of(ScoreNode node) => node.Score(reading) is { IsKnown: true } score ? (score.CompareTo(Exact.Zero) < 0 ? Exact.Zero : score.Times(Exact.Hundred)) : default;
}
