namespace Thqse.Sdk.Diagnosis.Cohorts;

/// <summary>The three heights of the tree that are described.</summary>
internal enum NodeKind
{
    Overall,
    Pillar,
    Theme,
}
