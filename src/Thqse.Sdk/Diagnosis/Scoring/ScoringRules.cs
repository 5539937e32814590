namespace Thqse.Sdk.Diagnosis.Scoring;

/// <summary>By which rules nodes are put together: those of the referential, and the choice of the caller.</summary>
internal sealed record ScoringRules(ScoreAggregation Aggregation, NotConcernedPolicy NotConcerned);
