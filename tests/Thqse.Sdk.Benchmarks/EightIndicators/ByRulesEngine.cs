using RulesEngine.Models;
using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Benchmarks.EightIndicators;

/// <summary>The same with microsoft/RulesEngine: a lambda expression a cell, compiled once; what is not known is told before.</summary>
public sealed class ByRulesEngine
{
    private const string Name = "eight";
    private readonly RulesEngine.RulesEngine engine = new([new Workflow { WorkflowName = Name, Rules = [.. Cells.Select(cell => new Rule { RuleName = $"{cell.Indicator}-{cell.Year}", RuleExpressionType = RuleExpressionType.LambdaExpression, Expression = Expression(cell.Indicator, cell.Year) })] }]);

    private static IEnumerable<(int Indicator, int Year)> Cells => from indicator in Enumerable.Range(0, Declared.Indicators) from year in Enumerable.Range(2025, 5) select (indicator, year);

    public async Task EvaluateAsync(Declared declared, VerdictStatus[] statuses)
    {
        var results = await engine.ExecuteAllRulesAsync(Name, new RuleParameter("d", declared)).ConfigureAwait(false);
        var next = 0;
        foreach (var (indicator, year) in Cells)
        {
            statuses[next] = !EightCells.IsKnown(declared, indicator, year) ? VerdictStatus.Undetermined : results[next].IsSuccess ? VerdictStatus.Met : VerdictStatus.NotMet;
            next++;
        }
    }

    private static string Expression(int indicator, int year)
    {
        var (at, from) = (Declared.At(indicator, year), Declared.At(indicator, Declared.FirstYear));
        return indicator switch
        {
            3 => FormattableString.Invariant($"d.Top[{at}] * 100 >= d.Bottom[{at}] * {10 + (5 * (year - 2025))}"),
            4 => FormattableString.Invariant($"d.Top[{at}] >= Math.Max(d.Top[{from}] + 1, (d.Top[{from}] * {100 + (10 * (year - 2024))} + 50) / 100)"),
            6 => FormattableString.Invariant($"d.Top[{at}] * 100 >= d.Bottom[{at}] * {(year < 2026 ? 50 : 65)}"),
            _ => FormattableString.Invariant($"d.Top[{at}] >= {EightCells.Number(indicator, year)}"),
        };
    }
}
