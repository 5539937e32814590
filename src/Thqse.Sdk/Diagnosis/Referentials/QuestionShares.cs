namespace Thqse.Sdk.Diagnosis;

/// <summary>What the answers to a question are of its best one, worked out once: as a share from 0 to 1, below 0 where points are taken away.</summary>
internal sealed class QuestionShares
{
    public QuestionShares(Question question)
    {
        BestPoints = QuestionPoints.Best(question);
        WorstPoints = QuestionPoints.Worst(question);

        // What can only take away is measured by the most it takes.
        Scale = Exact.From(BestPoints > 0 ? BestPoints : -WorstPoints);
        Best = Of(BestPoints);
        Worst = Of(Math.Min(0, WorstPoints));
        AtMost = Of(Math.Max(0, BestPoints));
        Options = Array.ConvertAll(question.Options.ToArray(), option => Of(option.Points));
        Bands = Array.ConvertAll(question.Figure?.Bands.ToArray() ?? [], band => Of(band.Points));
    }

    public decimal BestPoints { get; }

    public decimal WorstPoints { get; }

    /// <summary>The points that are a share of 1.</summary>
    public Exact Scale { get; }

    public Exact Best { get; }

    /// <summary>The worst answer, 0 where none takes points away.</summary>
    public Exact Worst { get; }

    /// <summary>The best answer to a question that may not be asked at all.</summary>
    public Exact AtMost { get; }

    /// <summary>Of each option.</summary>
    public IReadOnlyList<Exact> Options { get; }

    /// <summary>Of each band of a figure.</summary>
    public IReadOnlyList<Exact> Bands { get; }

    public Exact Of(decimal points) => Exact.From(points).DividedBy(Scale);
}
