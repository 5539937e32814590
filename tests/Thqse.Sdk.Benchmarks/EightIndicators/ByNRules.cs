using NRules;
using NRules.Fluent;
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
        var facts = new NRulesCell[statuses.Length];
        var next = 0;
        for (var indicator = 0; indicator < Declared.Indicators; indicator++)
        {
            for (var year = 2025; year <= 2029; year++)
            {
                var at = Declared.At(indicator, year);
                facts[next++] = new NRulesCell
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
}
