using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Thqse.Sdk.Policies;

namespace Thqse.Sdk.Serialization;

/// <summary>What reading a quality policy document gave: the policy, or everything that is wrong with the document. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<QualityPolicyReadResult>))]
public sealed class QualityPolicyReadResult : ReadResult<QualityPolicy>
{
    internal QualityPolicyReadResult(QualityPolicy? policy, IReadOnlyList<Diagnostic> diagnostics)
        : base(policy, diagnostics)
    {
    }

    /// <summary>The policy; null when there is a diagnostic.</summary>
    public QualityPolicy? Policy => Value;

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Policy))]
    public override bool Succeeded => Policy is not null;

    /// <summary>Gives the policy, for a caller who takes a refused document for an error.</summary>
    /// <returns>The policy.</returns>
    /// <exception cref="DiagnosticsException">The document has diagnostics; the exception holds all of them.</exception>
    public QualityPolicy PolicyOrThrow() => ValueOrThrow();
}
