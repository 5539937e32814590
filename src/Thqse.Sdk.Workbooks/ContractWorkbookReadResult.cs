using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Workbooks;

/// <summary>What reading a filled workbook gave: the contract, or everything that is wrong with the workbook. Immutable.</summary>
public sealed class ContractWorkbookReadResult
{
    internal ContractWorkbookReadResult(CpomContract? contract, IReadOnlyList<Diagnostic> diagnostics)
    {
        Contract = contract;
        Diagnostics = diagnostics;
    }

    /// <summary>The contract; null when there is a diagnostic.</summary>
    public CpomContract? Contract { get; }

    /// <summary>Everything that is wrong with the workbook; empty when there is a contract.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Whether the workbook was read without a diagnostic.</summary>
    public bool Succeeded => Contract is not null;
}
