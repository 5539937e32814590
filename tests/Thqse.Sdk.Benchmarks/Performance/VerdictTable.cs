using NodaTime;
using Thqse.Sdk.Benchmarks.EightIndicators;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Benchmarks.Performance;

/// <summary>Verdicts in bulk and as reports, beside what somebody writes by hand and two engines. It first checks that all give the same outcomes.</summary>
internal static class VerdictTable
{
    private const int Eight = Declared.Indicators * 5;
    private static readonly LocalDate Closed = new(2030, 1, 1);

    public static IEnumerable<string> Lines()
    {
        var contract = ContractDocument.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Samples", "ch-des-deux-rivieres.json"))).ContractOrThrow();
        var plan = contract.Catalogue.Plan(contract);
        var workload = new Workload(plan.Compile());
        var (byRules, byNRules) = (new ByRulesEngine(), new ByNRules());
        Check(workload, byRules, byNRules);

        var (statuses, eight) = (new VerdictStatus[workload.Compiled.CellCount], new VerdictStatus[Eight]);
        var next = 0;
        int Next() => next = (next + 1) % Workload.Count;
        var hand = Measurement.Of(Eight, () => ByHand(workload.Declared[Next()], eight));
        var bulk = Measurement.Of(statuses.Length, () => workload.Compiled.Evaluate(workload.Values[Next()], Closed, statuses));
        var rules = Measurement.Of(Eight, () => byRules.EvaluateAsync(workload.Declared[Next()], eight).GetAwaiter().GetResult());
        var nRules = Measurement.Of(Eight, () => byNRules.Evaluate(workload.Declared[Next()], eight));
        var evaluated = Measurement.Of(statuses.Length, () => plan.Evaluate(Closed));
        var status = Measurement.Of(statuses.Length, () => Read(plan.Evaluate(Closed), year => (int)year.Status));
        var figures = Measurement.Of(statuses.Length, () => Read(plan.Evaluate(Closed), year => (int)year.Status + (year.Required is null ? 0 : 1) + (year.Observed is null ? 0 : 1)));
        yield return "| what | verdicts a second | bytes a verdict | against |";
        yield return "|---|---:|---:|---|";
        yield return Line("a switch written by hand, eight indicators", hand, "the limit");
        yield return Line("bulk, all 30 indicators", bulk, $"{hand.PerSecond / bulk.PerSecond:0.0} times the time of the switch");
        yield return Line("microsoft/RulesEngine 6.0.1, eight indicators", rules, $"bulk is {bulk.PerSecond / rules.PerSecond:0.0} times as fast");
        yield return Line("NRules 1.0.4, eight indicators", nRules, $"bulk is {bulk.PerSecond / nRules.PerSecond:0.0} times as fast");
        yield return Line("a report, nothing of it read", evaluated, $"{bulk.PerSecond / evaluated.PerSecond:0.0} times the time of bulk");
        yield return Line("… every status read", status, $"{bulk.PerSecond / status.PerSecond:0.0} times the time of bulk");
        yield return Line("… status, required and observed read", figures, $"{bulk.PerSecond / figures.PerSecond:0.0} times the time of bulk");
    }

    private static string Line(string what, Measurement measured, string against) => $"| {what} | {Numbers.Of(measured.PerSecond)} | {measured.Bytes:0.#} | {against} |";

    private static int Read(CpomEvaluation evaluation, Func<YearVerdict, int> read)
    {
        var sum = 0;
        foreach (var indicator in evaluation.Indicators)
        {
            foreach (var year in indicator.Years)
            {
                sum += read(year);
            }
        }

        return sum;
    }

    private static void ByHand(Declared declared, VerdictStatus[] statuses)
    {
        var next = 0;
        for (var indicator = 0; indicator < Declared.Indicators; indicator++)
        {
            for (var year = 2025; year <= 2029; year++)
            {
                statuses[next++] = HandWritten.Of(declared, indicator, year);
            }
        }
    }

    /// <summary>Who is faster with other answers has won nothing.</summary>
    private static void Check(Workload workload, ByRulesEngine byRules, ByNRules byNRules)
    {
        var (all, hand, rules, nRules) = (new VerdictStatus[workload.Compiled.CellCount], new VerdictStatus[Eight], new VerdictStatus[Eight], new VerdictStatus[Eight]);
        for (var establishment = 0; establishment < Workload.Count; establishment++)
        {
            workload.Compiled.Evaluate(workload.Values[establishment], Closed, all);
            ByHand(workload.Declared[establishment], hand);
            byRules.EvaluateAsync(workload.Declared[establishment], rules).GetAwaiter().GetResult();
            byNRules.Evaluate(workload.Declared[establishment], nRules);
            for (var place = 0; place < Eight; place++)
            {
                var ours = all[workload.CellOf(place / 5, 2025 + (place % 5))];
                if (hand[place] != ours || rules[place] != ours || nRules[place] != ours)
                {
                    throw new InvalidOperationException($"Establishment {establishment}, cell {place}: bulk says {ours}, by hand {hand[place]}, RulesEngine {rules[place]}, NRules {nRules[place]}.");
                }
            }
        }
    }
}
