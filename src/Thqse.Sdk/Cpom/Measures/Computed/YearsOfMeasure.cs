namespace Thqse.Sdk.Cpom;

/// <summary>One measure over several years up to the one that is judged: their sum, or their mean, which is never rounded.</summary>
internal sealed class YearsOfMeasure : Computation
{
    private readonly int years;
    private readonly bool isMean;

    public YearsOfMeasure(NamedMeasure measure, int years, bool isMean)
        : base(measure)
    {
        this.years = years;
        this.isMean = isMean;
    }

    public override bool KeepsUnits => !isMean;

    public override bool Fits(Measure measure) => measure.IsNumeric && years > 0 && Parts[0].CanBe(measure.Kind) && Parts[0].Per == measure.Per;

    public override IEnumerable<int> YearsFor(int year) => Enumerable.Range(year - years + 1, years);

    public override ReadValue Of(int year, Func<NamedMeasure, int, ReadValue> read)
    {
        var sum = SumOf(YearsFor(year).Select(each => read(Parts[0], each)));
        return isMean && sum.Value.IsKnown ? new ReadValue(sum.Value.DividedBy(Exact.From(years))) : sum;
    }
}
