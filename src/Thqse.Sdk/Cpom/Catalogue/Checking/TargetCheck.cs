namespace Thqse.Sdk.Cpom.Checking;

/// <summary>The findings with which a target would be lost, or another one judged; the others are about what people read, or what nobody uses.</summary>
internal static class TargetCheck
{
    public static CatalogueFinding? FirstOf(CpomCatalogue catalogue) => catalogue.Check().FirstOrDefault(finding => Decides(finding.Code));

    private static bool Decides(CatalogueFindingCode code) => code
        is CatalogueFindingCode.DuplicateId
        or CatalogueFindingCode.YearsOutOfOrder
        or CatalogueFindingCode.OverlappingRows
        or CatalogueFindingCode.PopulationHole
        or CatalogueFindingCode.MissingCell
        or CatalogueFindingCode.UnexpectedCell
        or CatalogueFindingCode.UndeclaredMeasure
        or CatalogueFindingCode.UndeclaredMilestone
        or CatalogueFindingCode.UndeclaredOption
        or CatalogueFindingCode.RuleDoesNotFit
        or CatalogueFindingCode.ReferenceYearOutOfRange;
}
