namespace Thqse.Sdk.Cpom.Checking;

/// <summary>The findings with which a target would be lost, or another one judged; the others are about what people read, or what nobody uses.</summary>
internal static class TargetCheck
{
    public static CatalogueFinding? FirstOf(CpomCatalogue catalogue) => catalogue.Check().FirstOrDefault(finding => finding.ChangesTargets);
}
