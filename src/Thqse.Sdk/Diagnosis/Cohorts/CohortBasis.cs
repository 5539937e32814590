using Thqse.Sdk.Diagnosis.Cohorts;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The score cards of a cohort: which of them count, and how many do not.</summary>
internal sealed class CohortBasis
{
    /// <param name="cards">Comparable cards, at least one.</param>
    /// <param name="options">The choices of the caller.</param>
    public CohortBasis(IReadOnlyList<ScoreCard> cards, CohortOptions options)
    {
        var counting = cards.Where(card => card.Overall.IsApplicable && (options.IncludeIncomplete || card.IsComplete)).ToArray();
        First = cards[0];
        Options = options;
        Received = cards.Count;
        LeftOut = cards.Count - counting.Length;
        InsufficientBasis = counting.Count(HasInsufficientBasis);
        AlikeAndUnnamed = Alike.Find(cards).Sum(group => group.Count);
        Kept = counting.Where(card => options.IncludeInsufficientBasis || !HasInsufficientBasis(card)).ToReadOnly();

        // A card may leave the mark out; one that has it is enough, wherever it stands.
        IsSpecimen = cards.Any(card => card.IsSpecimen);
    }

    public ScoreCard First { get; }

    public CohortOptions Options { get; }

    public bool IsSpecimen { get; }

    public int Received { get; }

    public int LeftOut { get; }

    public int InsufficientBasis { get; }

    public int AlikeAndUnnamed { get; }

    /// <summary>The cards that are in the figures.</summary>
    public IReadOnlyList<ScoreCard> Kept { get; }

    private static bool HasInsufficientBasis(ScoreCard card) => card.Overall.Flags.Contains(ScoreCaveat.InsufficientBasis);
}
