namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>
/// What the questions of one theme add up to, in one walk and in whole numbers: those that are answered, and those that are missing at their worst and at their best. Every reading is a sum of some of it.
/// </summary>
internal sealed class QuestionTally
{
    private readonly QuestionNode[] questions;
    private readonly QuestionUnits? units;
    private Part answered;
    private Part worst;
    private Part best;
    private long lost;
    private long asked;
    private long applicable;
    private long counted;

    public QuestionTally(QuestionNode[] questions)
    {
        this.questions = questions;
        units = questions.Length == 0 ? null : questions[0].Units;
    }

    /// <summary>Whether 64 bits hold the sums; where they do not, each question is added up as an exact quotient.</summary>
    public bool IsHeld => units is null || units.IsHeld;

    /// <summary>Whether something is asked of the maximum.</summary>
    public bool IsAsked { get; private set; }

    /// <summary>How many questions apply, of those asked of the maximum.</summary>
    public int Applying { get; private set; }

    /// <summary>Of how many of these it is not known whether they are asked.</summary>
    public int Pending { get; private set; }

    /// <summary>Whether one of these may share its weight: what it counts depends on its siblings.</summary>
    public bool MayShare { get; private set; }

    /// <summary>Whether answers are missing, so that there is more than one reading.</summary>
    public bool HasMissing { get; private set; }

    /// <summary>The weight of the questions asked.</summary>
    public Exact AskedWeight => Weight(asked, question => question.AskedWeight);

    /// <summary>The weight of those that apply.</summary>
    public Exact ApplicableWeight => Weight(applicable, question => question.ApplicableWeight);

    /// <summary>The weight of those answered.</summary>
    public Exact AnsweredWeight => Weight(counted, question => question.AnsweredWeight);

    /// <summary>The weight of those asked of the maximum, whether or not they apply.</summary>
    public Exact FullWeight => Weight(answered.Of + worst.Of + lost, question => question.FullWeight);

    /// <summary>Adds up the questions as they stand now.</summary>
    public void Refresh()
    {
        (answered, worst, best, lost, asked, applicable, counted) = (default, default, default, 0, 0, 0, 0);
        (IsAsked, Applying, Pending, MayShare, HasMissing) = (false, 0, 0, false, false);
        foreach (var question in questions)
        {
            if (question.IsCounted)
            {
                Add(question);
            }
        }
    }

    /// <summary>The sum of the questions where the missing answers are read in one way.</summary>
    public SiblingSum Read(Reading reading) => reading switch
    {
        Reading.Lowest => Sum(answered.And(worst)),
        Reading.Highest => Sum(answered.And(best)),
        Reading.Provisional => Sum(answered),
    };

    private void Add(QuestionNode question)
    {
        var weight = question.WeightUnits;
        var isBeyond = question.IsBeyondMaximum;
        asked += weight;
        IsAsked |= !isBeyond;
        if (question.IsAnswered)
        {
            applicable += weight;
            counted += weight;
            Applying += isBeyond ? 0 : 1;
            answered.Add(question.ScoreUnits, weight, isBeyond);
        }
        else if (question.Applies)
        {
            HasMissing = true;
            applicable += weight;
            worst.Add(question.Units.Worst, weight, isBeyond);
            best.Add(question.IsPending ? question.Units.AtMost : question.Units.Best, weight, isBeyond);
            if (!isBeyond)
            {
                Applying++;
                Pending += question.IsPending ? 1 : 0;
                MayShare |= question.MayShareItsWeight;
            }
        }
        else
        {
            lost += isBeyond ? 0 : weight;
        }
    }

    private SiblingSum Sum(in Part part) => units is null ? new SiblingSum() : new SiblingSum
    {
        Applying = Applying,
        Lost = Exact.Quotient(lost, units.WeightOf),
        Scored = part.Count,
        Scores = Exact.Quotient(part.Scores, units.ShareOf),
        Won = Exact.Quotient(part.Won, units.ShareOf * units.WeightOf),
        Of = Exact.Quotient(part.Of, units.WeightOf),
        Beyond = Exact.Quotient(part.Beyond, units.ShareOf * units.WeightOf),
    };

    private Exact Weight(long sum, Func<QuestionNode, Exact> weight)
        => units is null ? Exact.Zero
            : IsHeld ? Exact.Quotient(sum, units.WeightOf)
            : questions.Where(question => question.IsCounted).Aggregate(Exact.Zero, (all, question) => all.Plus(weight(question)));

    /// <summary>Some of the questions: how many, what they count once and by their weight, that weight, and what comes over and above the maximum.</summary>
    private struct Part
    {
        public int Count;
        public long Scores;
        public long Won;
        public long Of;
        public long Beyond;

        public void Add(long score, long weight, bool isBeyond)
        {
            if (isBeyond)
            {
                Beyond += score * weight;
                return;
            }

            Count++;
            Scores += score;
            Won += score * weight;
            Of += weight;
        }

        public readonly Part And(in Part other) => new()
        {
            Count = Count + other.Count,
            Scores = Scores + other.Scores,
            Won = Won + other.Won,
            Of = Of + other.Of,
            Beyond = Beyond + other.Beyond,
        };
    }
}
