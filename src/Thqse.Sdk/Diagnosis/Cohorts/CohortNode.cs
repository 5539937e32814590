namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>What is described for each group: the whole, a pillar or a theme.</summary>
internal sealed record CohortNode(string Id, NodeKind Kind, Func<ScoreCard, Exact> Score);
