using System.Numerics;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts;

/// <summary>
/// What follows from the sums of groups, told otherwise than the package tells it: by what the sums leave open. A change of the scores that changes no known sum
/// cannot be noticed; a set whose sum no such change alters follows from the others. The changes are solved for, with whole numbers, over the kinds of establishment.
/// </summary>
internal sealed class WhatFollows
{
    private readonly IReadOnlyList<BigInteger[]> unnoticed;

    /// <param name="sums">Of which kinds each known sum is made: 1 where the kind is in it, else 0.</param>
    /// <param name="kinds">How many kinds there are.</param>
    public WhatFollows(IEnumerable<BigInteger[]> sums, int kinds)
    {
        // Starting from every change there is, each sum leaves those that do not alter it, and combinations of two that do, which cancel.
        var changes = Enumerable.Range(0, kinds).Select(kind => Enumerable.Range(0, kinds).Select(each => each == kind ? BigInteger.One : BigInteger.Zero).ToArray()).ToList();
        foreach (var sum in sums)
        {
            var altering = changes.Where(change => !Times(sum, change).IsZero).ToList();
            changes.RemoveAll(altering.Contains);
            changes.AddRange(altering.Skip(1).Select(change => Cancelled(change, Times(sum, altering[0]), altering[0], Times(sum, change))));
        }

        unnoticed = changes;
    }

    public bool Follows(BigInteger[] set) => unnoticed.All(change => Times(set, change).IsZero);

    private static BigInteger[] Cancelled(BigInteger[] one, BigInteger times, BigInteger[] other, BigInteger less)
    {
        var left = one.Zip(other, (a, b) => (a * times) - (b * less)).ToArray();
        var common = left.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        return [.. left.Select(value => value / common)];
    }

    private static BigInteger Times(BigInteger[] one, BigInteger[] other) => one.Zip(other, (a, b) => a * b).Aggregate(BigInteger.Zero, BigInteger.Add);
}
