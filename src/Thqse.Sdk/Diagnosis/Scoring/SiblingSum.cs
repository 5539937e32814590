namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>What siblings add up to, where the missing answers are read in one way.</summary>
internal struct SiblingSum
{
    public SiblingSum()
    {
    }

    /// <summary>How many apply, of those that are asked of the maximum.</summary>
    public int Applying { get; set; }

    /// <summary>The weight of those that do not.</summary>
    public Exact Lost { get; set; } = Exact.Zero;

    /// <summary>How many of those that apply have a score.</summary>
    public int Scored { get; set; }

    /// <summary>Their scores, each once; only where the weight of what is not concerned is shared, which takes them.</summary>
    public Exact Scores { get; set; } = Exact.Zero;

    /// <summary>Their scores, each by its weight.</summary>
    public Exact Won { get; set; } = Exact.Zero;

    /// <summary>Their weight.</summary>
    public Exact Of { get; set; } = Exact.Zero;

    /// <summary>What bonuses add and penalties take away, over and above the maximum.</summary>
    public Exact Beyond { get; set; } = Exact.Zero;

    /// <param name="node">A sibling that counts.</param>
    /// <param name="reading">How the missing answers are read.</param>
    /// <param name="policy">What becomes of the weight of what is not concerned.</param>
    /// <param name="toShare">What a sibling that may share its weight counts; not known where it counts what it has.</param>
    public void Add(ScoreNode node, Reading reading, NotConcernedPolicy policy, Exact toShare = default)
    {
        var score = node.Score(reading);
        if (node.IsBeyondMaximum)
        {
            Beyond = score.IsKnown ? Beyond.Plus(score.Times(node.WeightIn(reading))) : Beyond;
        }
        else if (!node.IsApplicable)
        {
            Lost = Lost.Plus(node.FullWeight);
        }
        else
        {
            Applying++;
            if (score.IsKnown)
            {
                score = node.MayShareItsWeight && toShare.IsKnown ? toShare : score;
                var weight = node.WeightIn(reading);
                Scored++;
                Scores = policy == NotConcernedPolicy.SharedEqually ? Scores.Plus(score) : Scores;
                Won = Won.Plus(score.Times(weight));
                Of = Of.Plus(weight);
            }
        }
    }
}
