namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>The score cards of one group of a partition.</summary>
internal sealed record CardGroup(CohortDimension Dimension, string? Key, IReadOnlyList<ScoreCard> Cards);
