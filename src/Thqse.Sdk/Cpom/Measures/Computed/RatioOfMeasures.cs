namespace Thqse.Sdk.Cpom;

/// <summary>One measure over another: direct admissions per patient over 75.</summary>
internal sealed class RatioOfMeasures : Computation
{
    private readonly decimal per;

    public RatioOfMeasures(NamedMeasure numerator, NamedMeasure denominator, decimal per)
        : base(numerator, denominator) => this.per = per;

    public NamedMeasure Numerator => Parts[0];

    public NamedMeasure Denominator => Parts[1];

    public override bool KeepsUnits => false;

    public override bool Fits(Measure measure) => measure.Kind == MeasureKind.Rate && Parts.All(part => part.CanBe(MeasureKind.Count) || part.CanBe(MeasureKind.Quantity));

    public override IEnumerable<int> YearsFor(int year) => [year];

    public override ReadValue Of(int year, Func<NamedMeasure, int, ReadValue> read)
    {
        var (top, bottom) = (read(Numerator, year), read(Denominator, year));
        return !top.Value.IsKnown ? top
            : !bottom.Value.IsKnown ? bottom
            : bottom.Value.IsZero ? new ReadValue(default, isZeroDenominator: true)
            : new ReadValue(top.Value.DividedBy(bottom.Value).Times(Exact.From(per)));
    }
}
