using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>What reading a contract document gave: the contract, or everything that is wrong with the document. Immutable.</summary>
public sealed class ContractReadResult : ReadResult<CpomContract>
{
    internal ContractReadResult(CpomContract? contract, IReadOnlyList<Diagnostic> diagnostics)
        : base(contract, diagnostics)
    {
    }

    /// <summary>The contract; null when there is a diagnostic.</summary>
    public CpomContract? Contract => Value;

    /// <summary>Gives the contract, for a caller who takes a refused document for an error.</summary>
    /// <returns>The contract.</returns>
    /// <exception cref="DiagnosticsException">The document has diagnostics; the exception holds all of them.</exception>
    public CpomContract ContractOrThrow() => ValueOrThrow();
}
