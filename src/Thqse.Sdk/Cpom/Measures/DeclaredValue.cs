namespace Thqse.Sdk.Cpom;

/// <summary>What is declared of one measure, or of one milestone, in one year, as rules read it. The default value is nothing at all.</summary>
internal readonly struct DeclaredValue
{
    private DeclaredValue(MeasuredValue given, Exact value = default)
    {
        Given = given;
        Value = value;
    }

    /// <summary>A milestone that is reached, and one that is not in a year of which something else is said.</summary>
    public static MeasuredValue Reached { get; } = MeasuredValue.Flag(true);

    public static MeasuredValue NotReached { get; } = MeasuredValue.Flag(false);

    /// <summary>As it was given; null for nothing.</summary>
    public MeasuredValue? Given { get; }

    /// <summary>The number, or the place of a class in their order; not known of an answer, of a zero denominator and of nothing.</summary>
    public Exact Value { get; }

    public bool IsDeclared => Given is not null;

    public bool IsZeroDenominator => Given is { Kind: MeasureKind.Rate } && !Value.IsKnown;

    /// <summary>The answer of a flag, or whether a milestone is reached; null where neither is.</summary>
    public bool? Answer => Given?.Answer;

    /// <summary>A value as its measure reads it; without a measure, that of a milestone.</summary>
    public static DeclaredValue Of(MeasuredValue value, Measure? measure) => new(value, measure is null ? default : value.ExactFor(measure));
}
