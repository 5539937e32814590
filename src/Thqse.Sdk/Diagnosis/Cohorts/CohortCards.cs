using Thqse.Sdk.Diagnosis.Cohorts.Protection;

namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>Takes what a cohort needs of score cards as they come, so that none of them has to be held.</summary>
internal sealed class CohortCards
{
    private readonly Dictionary<CohortCardKind, CohortCardKind> kinds = [];
    private readonly Dictionary<(CohortCardKind Kind, string Applying), ScoreTerms> terms = [];
    private readonly List<CohortCard> all = [];

    private readonly bool tellsAlike;

    private CohortCards(ScoreCard? first, bool tellsAlike)
    {
        First = first;
        this.tellsAlike = tellsAlike;
    }

    /// <summary>The first score card, which stands for what all have in common; null when there is none.</summary>
    public ScoreCard? First { get; }

    public IReadOnlyList<CohortCard> All => all;

    /// <param name="cards">The score cards, read once, one after the other.</param>
    /// <param name="name">The name of the argument.</param>
    /// <param name="tellsAlike">Whether it is asked which cards are alike.</param>
    /// <param name="counts">Which of them are taken; null for all.</param>
    public static CohortCards Of(IEnumerable<ScoreCard>? cards, string name, bool tellsAlike, Func<ScoreCard, bool>? counts = null)
    {
        CohortCards? taken = null;
        foreach (var card in Guard.NotNull(cards, name))
        {
            if (card is null)
            {
                throw new ArgumentException("No item may be null.", name);
            }

            if (counts?.Invoke(card) ?? true)
            {
                taken ??= new CohortCards(card, tellsAlike);
                taken.Add(card);
            }
        }

        return taken ?? new CohortCards(null, tellsAlike);
    }

    public static CohortCard Of(ScoreCard card) => Of([card], nameof(card), tellsAlike: false).All[0];

    private void Add(ScoreCard card)
    {
        var made = CohortCardKind.Of(card);
        if (!kinds.TryGetValue(made, out var kind))
        {
            kinds.Add(made, kind = made);
        }

        var key = (kind, ScoreTerms.ApplyingIn(card));
        if (!terms.TryGetValue(key, out var own))
        {
            terms.Add(key, own = ScoreTerms.Of(card));
        }

        all.Add(new CohortCard(card, kind, own, tellsAlike));
    }
}
