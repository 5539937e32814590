namespace Thqse.Sdk.Cpom;

/// <summary>
/// What a cell asks: one of a closed set of rules. Immutable. The set is closed because a verdict, a sentence and a document exist for each of them.
/// </summary>
public abstract class TargetRule
{
    private protected TargetRule(IReadOnlyList<TargetRule>? parts = null) => Parts = parts ?? [this];

    /// <summary>The permanent name of the rule in documents, such as "growth"; never null.</summary>
    public abstract string Name { get; }

    /// <summary>The rules that are judged one by one: the parts of a composite, else the rule itself.</summary>
    internal IReadOnlyList<TargetRule> Parts { get; }

    /// <summary>The measure it judges; null for a rule without one.</summary>
    internal virtual MeasureId? JudgedMeasure => null;
}
