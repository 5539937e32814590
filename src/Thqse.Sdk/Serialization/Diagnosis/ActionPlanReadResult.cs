using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Serialization;

/// <summary>What reading an action plan document gave: the plan, or everything that is wrong with the document. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ActionPlanReadResult>))]
public sealed class ActionPlanReadResult : ReadResult<ActionPlan>
{
    internal ActionPlanReadResult(ActionPlan? plan, IReadOnlyList<Diagnostic> diagnostics)
        : base(plan, diagnostics)
    {
    }

    /// <summary>The plan; null when there is a diagnostic.</summary>
    public ActionPlan? Plan => Value;

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Plan))]
    public override bool Succeeded => Plan is not null;

    /// <summary>Gives the plan, for a caller who takes a refused document for an error.</summary>
    /// <returns>The plan.</returns>
    /// <exception cref="DiagnosticsException">The document has diagnostics; the exception holds all of them.</exception>
    public ActionPlan PlanOrThrow() => ValueOrThrow();
}
