namespace Thqse.Sdk.Tests.Diagnosis.Cohorts.Attack;

/// <summary>
/// How far a sum of unknowns can go, exactly: the simplex method with bounds, from a point that is known to be possible, over quotients. Rows are sums of unknowns
/// that are bounded too. Of several ways on, the one of the lowest number is taken (Bland), so that it ends.
/// </summary>
internal sealed class LinearProgramme
{
    private readonly List<Dictionary<int, Ratio>> rows;
    private readonly List<int> basic;
    private readonly Ratio[] values;
    private readonly (Ratio Low, Ratio High)[] bounds;
    private readonly int unknowns;

    /// <param name="start">A possible value of each unknown.</param>
    /// <param name="limits">Between what each unknown is.</param>
    /// <param name="sums">Sums of unknowns, by how many times each is in them, and between what they are.</param>
    public LinearProgramme(IReadOnlyList<Ratio> start, IReadOnlyList<(Ratio Low, Ratio High)> limits, IReadOnlyList<(Dictionary<int, Ratio> Sum, Ratio Low, Ratio High)> sums)
    {
        unknowns = start.Count;
        rows = [.. sums.Select(sum => new Dictionary<int, Ratio>(sum.Sum))];
        basic = [.. Enumerable.Range(unknowns, sums.Count)];
        values = [.. start, .. sums.Select(sum => Of(sum.Sum, start))];
        bounds = [.. limits, .. sums.Select(sum => (sum.Low, sum.High))];
        if (Enumerable.Range(0, values.Length).FirstOrDefault(index => values[index] < bounds[index].Low || values[index] > bounds[index].High, -1) is >= 0 and var wrong)
        {
            throw new InvalidOperationException($"What is true contradicts what is said of it: {wrong} is {values[wrong]}, not {bounds[wrong].Low} to {bounds[wrong].High}.");
        }
    }

    /// <summary>The point that was reached last.</summary>
    public IReadOnlyList<Ratio> Values => values;

    /// <summary>Goes from point to point so that a sum grows, until it cannot, or until somebody has seen enough.</summary>
    public void Maximise(IReadOnlyDictionary<int, Ratio> sum, Func<bool> isEnough)
    {
        while (!isEnough() && Entering(Costs(sum)) is var (entering, direction) && entering >= 0)
        {
            Move(entering, direction);
        }
    }

    private static Ratio Of(Dictionary<int, Ratio> sum, IReadOnlyList<Ratio> values)
        => sum.Aggregate(Ratio.Zero, (total, term) => total + (term.Value * values[term.Key]));

    /// <summary>What the sum gains by each variable that may be chosen.</summary>
    private SortedDictionary<int, Ratio> Costs(IReadOnlyDictionary<int, Ratio> sum)
    {
        var costs = new SortedDictionary<int, Ratio>();
        foreach (var term in sum)
        {
            var row = basic.IndexOf(term.Key);
            foreach (var part in row < 0 ? new Dictionary<int, Ratio> { [term.Key] = 1 } : rows[row])
            {
                costs[part.Key] = costs.GetValueOrDefault(part.Key) + (part.Value * term.Value);
            }
        }

        return costs;
    }

    private (int Entering, int Direction) Entering(SortedDictionary<int, Ratio> costs)
        => costs.Where(cost => cost.Value.Sign > 0 ? values[cost.Key] < bounds[cost.Key].High : cost.Value.Sign < 0 && values[cost.Key] > bounds[cost.Key].Low)
            .Select(cost => (cost.Key, cost.Value.Sign)).FirstOrDefault((-1, 0));

    private void Move(int entering, int direction)
    {
        var step = direction > 0 ? bounds[entering].High - values[entering] : values[entering] - bounds[entering].Low;
        var leaving = -1;
        for (var row = 0; row < rows.Count; row++)
        {
            if (!rows[row].TryGetValue(entering, out var share))
            {
                continue;
            }

            var (rate, own) = (direction > 0 ? share : -share, basic[row]);
            var room = rate.Sign > 0 ? (bounds[own].High - values[own]) / rate : (bounds[own].Low - values[own]) / rate;
            if (room < step || (room == step && leaving >= 0 && own < basic[leaving]))
            {
                (step, leaving) = (room, row);
            }
        }

        var moved = direction > 0 ? step : -step;
        values[entering] += moved;
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].TryGetValue(entering, out var share))
            {
                values[basic[row]] += share * moved;
            }
        }

        if (leaving >= 0)
        {
            Exchange(leaving, entering);
        }
    }

    /// <summary>The row of the variable that leaves is solved for the one that enters, which is then replaced everywhere.</summary>
    private void Exchange(int leaving, int entering)
    {
        var (old, pivot) = (rows[leaving], rows[leaving][entering]);
        var solved = old.Where(term => term.Key != entering).ToDictionary(term => term.Key, term => -term.Value / pivot);
        solved[basic[leaving]] = 1 / pivot;
        (rows[leaving], basic[leaving]) = (solved, entering);
        for (var row = 0; row < rows.Count; row++)
        {
            if (row == leaving || !rows[row].Remove(entering, out var share))
            {
                continue;
            }

            foreach (var term in solved)
            {
                var total = rows[row].GetValueOrDefault(term.Key) + (share * term.Value);
                if (total.Sign == 0)
                {
                    rows[row].Remove(term.Key);
                }
                else
                {
                    rows[row][term.Key] = total;
                }
            }
        }
    }
}
