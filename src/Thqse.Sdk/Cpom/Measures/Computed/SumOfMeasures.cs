namespace Thqse.Sdk.Cpom;

/// <summary>Several measures together: organic and labelled purchases.</summary>
internal sealed class SumOfMeasures : Computation
{
    public SumOfMeasures(IReadOnlyList<NamedMeasure> parts)
        : base(parts)
    {
    }

    public override bool KeepsUnits => true;

    /// <summary>Counts add up to a count; quantities, and shares of one whole, to what they are.</summary>
    public override bool Fits(Measure measure) => measure.IsNumeric && Parts.All(part => part.CanBe(measure.Kind) && part.Per == measure.Per);

    public override IEnumerable<int> YearsFor(int year) => [year];

    public override ReadValue Of(int year, Func<NamedMeasure, int, ReadValue> read) => SumOf(Parts.Select(part => read(part, year)));
}
