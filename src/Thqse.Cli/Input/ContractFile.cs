using System.Diagnostics.CodeAnalysis;
using Thqse.Cli.CommandLines;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Input;

/// <summary>The contract of a command that makes one thing of it, a workbook or a report: one that is refused is shown as such.</summary>
internal static class ContractFile
{
    public static bool TryRead(Session session, string? name, [NotNullWhen(true)] out CpomContract? contract, out ExitCode refused)
    {
        var bytes = InputFile.Read(name, session);
        var read = session.Definitions.ReadContract(bytes);
        contract = read.Contract;
        refused = contract is null ? Refusal.Show(session, name!, bytes, read.Diagnostics, asJson: false) : ExitCode.Done;
        return contract is not null;
    }
}
