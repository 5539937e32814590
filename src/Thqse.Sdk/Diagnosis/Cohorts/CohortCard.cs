using Thqse.Sdk.Diagnosis.Cohorts.Protection;

namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>What a cohort needs of a score card. There may be a million of them, and a score card holds a hundred times as much: the response, the gains, three readings of each score.</summary>
internal sealed class CohortCard
{
    private readonly Exact[] scores;

    public CohortCard(ScoreCard card, CohortCardKind kind, ScoreTerms terms, bool tellsAlike)
    {
        Kind = kind;
        Terms = terms;
        Establishment = card.Establishment;
        IsApplicable = card.Overall.IsApplicable;
        IsComplete = card.IsComplete;
        HasInsufficientBasis = card.Overall.Flags.Contains(ScoreCaveat.InsufficientBasis);
        scores = [card.Overall.ExactConservative, .. card.Pillars.Select(pillar => pillar.ExactConservative), .. card.Themes.Select(theme => theme.Score.ExactConservative)];
        Alike = !tellsAlike || Establishment is { } known && (known.Finess is not null || known.Siret is not null || known.Name is not null) ? null : Cohorts.Alike.KeyOf(card);
    }

    /// <summary>Whose it is; null when it does not say.</summary>
    public Establishment? Establishment { get; }

    /// <summary>What it has in common with others.</summary>
    public CohortCardKind Kind { get; }

    /// <summary>Of what its scores are made.</summary>
    public ScoreTerms Terms { get; }

    /// <summary>The level that it indicates; null for none.</summary>
    public string? Level => Kind.Level;

    public bool IsApplicable { get; }

    public bool IsComplete { get; }

    public bool HasInsufficientBasis { get; }

    /// <summary>Of a card that does not say whose it is, what makes it like another one, if that is asked: its gains are worked out for it. Else null.</summary>
    public string? Alike { get; }

    /// <summary>The conservative score of a node of <see cref="CohortNodes"/>, by its place.</summary>
    public Exact ScoreOf(int node) => scores[node];
}
