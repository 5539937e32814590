namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>The score cards of one group of a partition.</summary>
internal sealed record CardGroup(CohortDimension Dimension, string? Key, IReadOnlyList<CohortCard> Cards)
{
    public EstablishmentCategory? Category => Dimension == CohortDimension.Category ? Cards[0].Establishment?.Category : null;

    public SizeClass? SizeClass => Dimension == CohortDimension.Size ? Cards[0].Establishment?.SizeClass : null;
}
