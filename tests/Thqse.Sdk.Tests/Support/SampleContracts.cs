using NodaTime;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Support;

/// <summary>The sample contracts, read and evaluated.</summary>
internal static class SampleContracts
{
    public static CpomContract Read(string name) => ContractDocument.Read(File.ReadAllText(TestFiles.Path("Samples", name + ".json"))).ContractOrThrow();

    public static CpomEvaluation Evaluate(string name, LocalDate asOf)
    {
        var contract = Read(name);
        return contract.Evaluate(asOf);
    }
}
