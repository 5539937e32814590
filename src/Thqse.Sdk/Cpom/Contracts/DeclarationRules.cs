namespace Thqse.Sdk.Cpom;

/// <summary>What a declaration may say of a fiche: one place, asked by the builder (which throws) and by the document reader (which collects).</summary>
internal static class DeclarationRules
{
    /// <summary>What is wrong with a value; null when nothing is. The kind of the value is already that of the measure.</summary>
    public static DiagnosticCode? ProblemOf(Measure measure, MeasuredValue value)
    {
        if (measure.IsProportion && value.Numerator > value.Denominator)
        {
            return DiagnosticCode.NumeratorExceedsDenominator;
        }

        return LargestOf(measure) is { } largest && value is { Numerator: null, Number: { } number } && number > largest
            ? DiagnosticCode.NumberOutOfRange
            : null;
    }

    /// <summary>What is wrong with a chosen target; null when nothing is.</summary>
    public static DiagnosticCode? ProblemOf(Fiche fiche, ChosenTargetDefinition definition, decimal target)
    {
        if (target <= definition.Floor)
        {
            return DiagnosticCode.ChosenTargetAtOrBelowFloor;
        }

        var measure = fiche.Targets.FindMeasure(definition.Measure);
        return measure is not null && LargestOf(measure) is { } largest && target > largest ? DiagnosticCode.NumberOutOfRange : null;
    }

    /// <summary>The largest number a measure can take; null when there is none.</summary>
    public static decimal? LargestOf(Measure measure) => measure.IsProportion ? 100 : measure.Maximum;
}
