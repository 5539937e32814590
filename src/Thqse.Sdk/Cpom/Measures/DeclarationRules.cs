namespace Thqse.Sdk.Cpom;

/// <summary>What a declaration may say of a fiche: one place, asked by the builder (which throws) and by the document reader (which collects).</summary>
internal static class DeclarationRules
{
    /// <summary>The largest number that can be declared, of whatever measure.</summary>
    public const decimal LargestNumber = Json.JsonNumber.Largest;

    /// <summary>What is wrong with a value; null when nothing is. The kind of the value is already that of the measure.</summary>
    public static DiagnosticCode? ProblemOf(Measure measure, MeasuredValue value)
    {
        if (measure.IsProportion && value.Numerator > value.Denominator)
        {
            return DiagnosticCode.NumeratorExceedsDenominator;
        }

        if (value.Kind == MeasureKind.Quantity)
        {
            return ProblemOfQuantity(measure, value.Given!.Value);
        }

        if (value.ClassName is { } name)
        {
            return measure.Values.Contains(name) || measure.WithoutClass.Contains(name) ? null : DiagnosticCode.UnknownValue;
        }

        return value is { Numerator: null, Number: { } number } && number > LargestOf(measure) ? DiagnosticCode.NumberOutOfRange : null;
    }

    /// <summary>What is wrong with a chosen target; null when nothing is.</summary>
    public static DiagnosticCode? ProblemOf(ChosenTargetDefinition definition, decimal target)
    {
        if (definition.Ceiling is { } ceiling)
        {
            return target >= ceiling ? DiagnosticCode.ChosenTargetAtOrAboveCeiling
                : target < 0 && !definition.Subject.IsSigned ? DiagnosticCode.NegativeValue
                : null;
        }

        if (target <= definition.Floor)
        {
            return DiagnosticCode.ChosenTargetAtOrBelowFloor;
        }

        return target > LargestOf(definition) ? DiagnosticCode.NumberOutOfRange : null;
    }

    /// <summary>The largest number that can be declared of a measure.</summary>
    public static decimal LargestOf(Measure measure) => measure.IsProportion ? measure.Per : measure.Maximum ?? LargestNumber;

    /// <summary>The largest target that can be chosen.</summary>
    public static decimal LargestOf(ChosenTargetDefinition definition)
        => definition.Subject.Declared is { } measure ? LargestOf(measure) : LargestNumber;

    /// <summary>A quantity is below zero only where its measure says so, and has no more decimals than it says.</summary>
    private static DiagnosticCode? ProblemOfQuantity(Measure measure, decimal quantity)
        => quantity < 0 && !measure.IsSigned ? DiagnosticCode.NegativeValue
            : Math.Round(quantity, measure.Decimals, MidpointRounding.AwayFromZero) != quantity ? DiagnosticCode.TooManyDecimals
            : Math.Abs(quantity) > LargestOf(measure) ? DiagnosticCode.NumberOutOfRange
            : null;
}
