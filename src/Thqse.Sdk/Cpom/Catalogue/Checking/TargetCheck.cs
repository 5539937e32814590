namespace Thqse.Sdk.Cpom.Checking;

/// <summary>The findings with which a target would be lost, or another one judged; the others are about what people read, or what nobody uses.</summary>
internal static class TargetCheck
{
    /// <summary>The first of them. Under another reading, only what it changes is looked at beside the catalogue without; what a reading that is not selected would change is not.</summary>
    public static CatalogueFinding? FirstOf(CpomCatalogue catalogue)
        => catalogue.Readings.Count > 0 && catalogue.Ordinary.Flaw is { } flaw ? flaw : CatalogueCheck.AsRead(catalogue).FirstOrDefault(finding => finding.ChangesTargets);
}
