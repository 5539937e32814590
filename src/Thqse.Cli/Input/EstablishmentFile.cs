using Thqse.Sdk;
using Thqse.Sdk.Serialization;

namespace Thqse.Cli.Input;

/// <summary>Reads who is asked: the establishment of a contract, else of a response.</summary>
internal static class EstablishmentFile
{
    // A score card has neither beds nor activities: which questions are asked cannot be told from it.
    public static (Establishment? Establishment, IReadOnlyList<Diagnostic> Diagnostics) Read(string file, Session session)
    {
        var utf8 = InputFile.Read(file, session);
        if (DocumentFormat.Of(utf8) == ContractDocument.Format)
        {
            var contract = ContractDocument.ReadUtf8(utf8);
            return (contract.Contract?.Establishment, contract.Diagnostics);
        }

        var response = ResponseDocument.ReadUtf8(utf8);
        return (response.Response?.Establishment, response.Diagnostics);
    }
}
