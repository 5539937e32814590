using NRules;
using NRules.Fluent;
using NRules.Fluent.Dsl;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Benchmarks.EightIndicators;

/// <summary>The same with NRules: a fact a cell, a rule for each way of judging one, a session for each establishment.</summary>
public sealed class ByNRules
{
    private readonly ISessionFactory factory;

    public ByNRules()
    {
        var repository = new RuleRepository();
        repository.Load(load => load.From(typeof(CountRule), typeof(ShareRule), typeof(GrowthRule)));
        factory = repository.Compile();
    }

    public void Evaluate(Declared declared, VerdictStatus[] statuses)
    {
        var session = factory.CreateSession();
        var facts = new Cell[statuses.Length];
        var next = 0;
        for (var indicator = 0; indicator < Declared.Indicators; indicator++)
        {
            for (var year = 2025; year <= 2029; year++)
            {
                var at = Declared.At(indicator, year);
                facts[next++] = new Cell
                {
                    Kind = indicator is 3 or 6 ? 1 : indicator == 4 ? 2 : 0, IsKnown = EightCells.IsKnown(declared, indicator, year), Top = declared.Top[at], Bottom = declared.Bottom[at],
                    Reference = declared.Top[Declared.At(indicator, Declared.FirstYear)],
                    Number = indicator switch { 3 => 10 + (5 * (year - 2025)), 4 => 10 * (year - 2024), 6 => year < 2026 ? 50 : 65, _ => EightCells.Number(indicator, year) },
                };
            }
        }

        session.InsertAll(facts);
        session.Fire();
        for (var place = 0; place < facts.Length; place++)
        {
            statuses[place] = !facts[place].IsKnown ? VerdictStatus.Undetermined : facts[place].IsMet ? VerdictStatus.Met : VerdictStatus.NotMet;
        }
    }

    public sealed class Cell
    {
        public int Kind { get; init; }

        public bool IsKnown { get; init; }

        public long Top { get; init; }

        public long Bottom { get; init; }

        public long Reference { get; init; }

        public int Number { get; init; }

        public bool IsMet { get; set; }
    }

    public sealed class CountRule : Rule
    {
        public override void Define()
        {
            Cell cell = null!;
            When().Match(() => cell, each => each.Kind == 0 && each.IsKnown && each.Top >= each.Number);
            Then().Do(_ => Meet(cell));
        }
    }

    public sealed class ShareRule : Rule
    {
        public override void Define()
        {
            Cell cell = null!;
            When().Match(() => cell, each => each.Kind == 1 && each.IsKnown && each.Top * 100 >= each.Bottom * each.Number);
            Then().Do(_ => Meet(cell));
        }
    }

    public sealed class GrowthRule : Rule
    {
        public override void Define()
        {
            Cell cell = null!;
            When().Match(() => cell, each => each.Kind == 2 && each.IsKnown && each.Top >= HandWritten.Required(each.Reference, each.Number));
            Then().Do(_ => Meet(cell));
        }
    }

    public static void Meet(Cell cell) => cell.IsMet = true;
}
