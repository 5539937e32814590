using Thqse.Sdk.Policies;

namespace Thqse.Sdk.Serialization;

/// <summary>What reading a quality policy document gave: the policy, or everything that is wrong with the document. Immutable.</summary>
public sealed class QualityPolicyReadResult
{
    internal QualityPolicyReadResult(QualityPolicy? policy, IReadOnlyList<Diagnostic> diagnostics)
    {
        Policy = policy;
        Diagnostics = diagnostics;
    }

    /// <summary>The policy; null when there is a diagnostic.</summary>
    public QualityPolicy? Policy { get; }

    /// <summary>Everything that is wrong with the document; empty when there is a policy.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the document was read without a diagnostic.</summary>
    public bool Succeeded => Policy is not null;

    /// <summary>Gives the policy, for a caller who takes a refused document for an error.</summary>
    /// <returns>The policy; never null.</returns>
    /// <exception cref="DiagnosticsException">The document has diagnostics; the exception holds all of them.</exception>
    public QualityPolicy PolicyOrThrow() => Policy ?? throw new DiagnosticsException(Diagnostics);
}
