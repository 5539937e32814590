using Thqse.Sdk.Diagnosis.Cohorts;

namespace Thqse.Sdk.Diagnosis;

/// <summary>The score cards of a cohort: which of them count, and how many do not.</summary>
internal sealed class CohortBasis
{
    /// <param name="given">Comparable cards, at least one.</param>
    /// <param name="options">The choices of the caller.</param>
    public CohortBasis(CohortCards given, CohortOptions options)
    {
        var cards = given.All;
        var counting = cards.Where(card => card.IsApplicable && (options.IncludeIncomplete || card.IsComplete)).ToArray();
        First = given.First!;
        Options = options;
        Received = cards.Count;
        LeftOut = cards.Count - counting.Length;
        InsufficientBasis = counting.Count(card => card.HasInsufficientBasis);
        Excluded = Exclusions(cards, options);
        AlikeAndUnnamed = Alike.Find(cards).Sum(group => group.Count);
        Kept = counting.Where(card => options.IncludeInsufficientBasis || !card.HasInsufficientBasis).ToReadOnly();

        // A card may leave the mark out; one that has it is enough, wherever it stands.
        IsSpecimen = cards.Any(card => card.Kind.IsSpecimen);
    }

    public ScoreCard First { get; }

    public CohortOptions Options { get; }

    public bool IsSpecimen { get; }

    public int Received { get; }

    public int LeftOut { get; }

    public int InsufficientBasis { get; }

    public int AlikeAndUnnamed { get; }

    /// <summary>The cards that are in the figures.</summary>
    public IReadOnlyList<CohortCard> Kept { get; }

    /// <summary>Those that are not, by name and numbers: the order of the cards must not matter.</summary>
    public IReadOnlyList<CohortExclusion> Excluded { get; }

    private static IReadOnlyList<CohortExclusion> Exclusions(IReadOnlyList<CohortCard> cards, CohortOptions options)
        => Enumerable.Range(0, cards.Count)
            .Select(place => (Place: place, cards[place].Establishment, Reason: ReasonOf(cards[place], options)))
            .Where(each => each.Reason is not null)
            .Select(each => new CohortExclusion(each.Place, each.Establishment, each.Reason!.Value))
            .OrderBy(each => each.Establishment?.Name ?? string.Empty, StringComparer.Ordinal)
            .ThenBy(each => $"{each.Establishment?.Finess} {each.Establishment?.Siret}", StringComparer.Ordinal)
            .ThenBy(each => each.Establishment?.Category)
            .ThenBy(each => each.Reason)
            .ToReadOnly();

    private static CohortExclusionReason? ReasonOf(CohortCard card, CohortOptions options)
        => !card.IsApplicable ? CohortExclusionReason.NothingApplies
            : !card.IsComplete && !options.IncludeIncomplete ? CohortExclusionReason.Incomplete
            : card.HasInsufficientBasis && !options.IncludeInsufficientBasis ? CohortExclusionReason.InsufficientBasis
            : null;
}
