namespace Thqse.Sdk.Cpom;

/// <summary>Whether what a contract says of an indicator can count.</summary>
internal static class IndicatorUse
{
    /// <summary>Whether a cell in force asks for something; of an indicator of which something has to be said first, that is not known.</summary>
    public static bool IsNeeded(IndicatorEvaluation indicator)
        => indicator.Plan.Lacking is not null || (indicator.IsApplicable && indicator.Years.Any(year => year.Parts.Count > 0 || year.IsExempt));
}
