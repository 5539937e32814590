using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Properties;

/// <summary>How often a property is tried: the shipped referentials are larger and fewer than what is generated.</summary>
internal static class Times
{
    public static int For(string source, int generated) => source == CaseGenerators.Generated ? generated : Math.Max(8, generated / 10);
}
