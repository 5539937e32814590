namespace Thqse.Sdk.Cpom;

/// <summary>Where the outcome of each part of each cell is kept: one array for all of them, so that a cell needs none of its own. It depends on the rows only, and is made with the plan.</summary>
internal sealed class PlanLayout
{
    private readonly int[] cells;
    private readonly int[] periods;
    private readonly CatalogueYears years;

    public PlanLayout(CatalogueYears years, IReadOnlyList<IndicatorPlan> indicators)
    {
        this.years = years;
        cells = new int[indicators.Count * years.Count];
        periods = new int[indicators.Count];
        for (var indicator = 0; indicator < indicators.Count; indicator++)
        {
            var row = indicators[indicator].Row;
            foreach (var year in years.Targeted)
            {
                cells[CellIndex(indicator, year)] = PartCount;
                PartCount += row?.FindCell(year)?.Rule.Parts.Count ?? 0;
            }

            periods[indicator] = PartCount;
            PartCount += row?.Period?.Rule?.Parts.Count ?? 0;
        }
    }

    public int PartCount { get; }

    public int CellCount => cells.Length;

    public int CellIndex(int indicator, int year) => (indicator * years.Count) + year - years.First;

    public int FirstPartOfCell(int indicator, int year) => cells[CellIndex(indicator, year)];

    public int FirstPartOfPeriod(int indicator) => periods[indicator];
}
