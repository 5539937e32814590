using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Serialization;

/// <summary>What reading an action plan document gave: the plan, or everything that is wrong with the document. Immutable.</summary>
public sealed class ActionPlanReadResult
{
    internal ActionPlanReadResult(ActionPlan? plan, IReadOnlyList<Diagnostic> diagnostics)
    {
        Plan = plan;
        Diagnostics = diagnostics;
    }

    /// <summary>The plan; null when there is a diagnostic.</summary>
    public ActionPlan? Plan { get; }

    /// <summary>Everything that is wrong with the document; empty when there is a plan.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the document was read without a diagnostic.</summary>
    public bool Succeeded => Plan is not null;

    /// <summary>Gives the plan, for a caller who takes a refused document for an error.</summary>
    /// <returns>The plan; never null.</returns>
    /// <exception cref="DiagnosticsException">The document has diagnostics; the exception holds all of them.</exception>
    public ActionPlan PlanOrThrow() => Plan ?? throw new DiagnosticsException(Diagnostics);
}
