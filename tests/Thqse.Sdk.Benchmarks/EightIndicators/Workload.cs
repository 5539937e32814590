using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Benchmarks.EightIndicators;

/// <summary>A thousand establishments of one kind, from one seed: the same numbers as values of a compiled plan, and as arrays for who writes the eight indicators by hand.</summary>
public sealed class Workload
{
    public const int Count = 1000;
    private const int Seed = 2029;

    private static readonly (string Indicator, string Measure, int Most)[] Eight =
    [
        ("CPOM_CT_4", "partnerships", 4), ("CPOM_CT_5", "territorial-team", 1), ("CPOM_CT_7", "coordination-meetings", 4), ("CPOM_OS_1", "trained-professionals", 60),
        ("CPOM_OS_9", "telehealth-acts", 2000), ("CPOM_OS_10", "bed-management-cells", 160), ("CPOM_OS_16", "discharge-prescriptions", 100), ("CPOM_OS_18", "crisis-exercises", 2),
    ];

    private readonly Dictionary<PlanCell, int> cells;

    public Workload(CompiledPlan compiled)
    {
        Compiled = compiled;
        cells = compiled.Cells.Select((cell, place) => (cell, place)).ToDictionary(each => each.cell, each => each.place);
        var random = new Random(Seed);
        for (var establishment = 0; establishment < Count; establishment++)
        {
            Values.Add([.. compiled.Columns.Select(_ => (MeasuredValue?)null)]);
            Declared.Add(new Declared());
            Fill(establishment, random);
        }
    }

    public CompiledPlan Compiled { get; }

    public List<MeasuredValue?[]> Values { get; } = [];

    public List<Declared> Declared { get; } = [];

    /// <summary>Where the status of one of the eight stands among all.</summary>
    public int CellOf(int indicator, int year) => cells[new PlanCell(IndicatorId.Parse(Eight[indicator].Indicator), year)];

    private void Fill(int establishment, Random random)
    {
        var values = Values[establishment];
        var declared = Declared[establishment];
        for (var indicator = 0; indicator < Eight.Length; indicator++)
        {
            var (id, measure, most) = Eight[indicator];
            for (var year = EightIndicators.Declared.FirstYear; year < EightIndicators.Declared.FirstYear + EightIndicators.Declared.Years; year++)
            {
                var at = EightIndicators.Declared.At(indicator, year);
                if (random.Next(20) == 0)
                {
                    continue;
                }

                var isRate = indicator is 3 or 6;
                declared.Known[at] = true;
                declared.Bottom[at] = isRate ? random.Next(50, 5000) : 1;
                declared.Top[at] = isRate ? declared.Bottom[at] * random.Next(most + 1) / 100 : random.Next(most + 1);
                values[Compiled.FindColumn(IndicatorId.Parse(id), new MeasureId(measure), year)] = isRate ? MeasuredValue.Rate(declared.Top[at], declared.Bottom[at])
                    : indicator == 1 ? MeasuredValue.Flag(declared.Top[at] == 1)
                    : MeasuredValue.Count(declared.Top[at]);
            }
        }
    }
}
