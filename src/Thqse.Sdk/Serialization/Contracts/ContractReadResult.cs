using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Serialization;

/// <summary>What reading a contract document gave: the contract, or everything that is wrong with the document. Immutable.</summary>
[JsonConverter(typeof(NoJsonConverter<ContractReadResult>))]
public sealed class ContractReadResult : ReadResult<CpomContract>
{
    internal ContractReadResult(CpomContract? contract, IReadOnlyList<Diagnostic> diagnostics)
        : base(contract, diagnostics)
    {
    }

    /// <summary>The contract; null when there is a diagnostic.</summary>
    public CpomContract? Contract => Value;

    /// <inheritdoc/>
    [MemberNotNullWhen(true, nameof(Contract))]
    public override bool Succeeded => Contract is not null;

    /// <summary>Gives the contract, for a caller who takes a refused document for an error.</summary>
    /// <returns>The contract.</returns>
    /// <exception cref="DiagnosticsException">The document has diagnostics; the exception holds all of them.</exception>
    public CpomContract ContractOrThrow() => ValueOrThrow();

    /// <summary>Makes the result of a reader of another form of the document, such as a workbook, that refuses what it was given.</summary>
    /// <param name="diagnostics">What is wrong; at least one.</param>
    /// <returns>The result, without a contract.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="diagnostics"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no diagnostic, or one is null.</exception>
    public static ContractReadResult Refused(IReadOnlyList<Diagnostic> diagnostics)
        => new(null, Refusing(diagnostics, nameof(diagnostics)));
}
