using FsCheck.Xunit;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Tests.Generation.Contracts;

namespace Thqse.Sdk.Tests.Properties;

public class KnowledgeProperties
{
    [Property]
    public void One_more_known_value_never_makes_a_decided_verdict_undetermined(Given<Addition> given)
    {
        var (contract, additions) = given;
        var before = contract.Evaluate();
        var after = additions.Aggregate(contract, (changed, addition) => addition.ApplyTo(changed)).Evaluate();
        foreach (var addition in additions)
        {
            var (was, isNow) = (before[addition.Fiche.Id], after[addition.Fiche.Id]);
            foreach (var (year, changed) in was.Years.Zip(isNow.Years).Where(pair => !MovesTheFirstMeasuredYear(pair.First, pair.Second)))
            {
                Assert.False(year.Decision().IsDecided() && !changed.Decision().IsDecided(), $"{addition}: {year.Year}");
                Assert.False(year.ToDate?.Decision().IsDecided() == true && changed.ToDate?.Decision().IsDecided() != true, $"{addition}: {year.Year} to date");
            }

            var moves = MovesTheFirstMeasuredYear(was.Years[^1], isNow.Years[^1]);
            Assert.False(!moves && was.Period?.Decision().IsDecided() == true && isNow.Period?.Decision().IsDecided() != true, $"{addition}: period");
        }
    }

    /// <summary>Growth since the first measured year is another question when an earlier year becomes known.</summary>
    private static bool MovesTheFirstMeasuredYear(YearVerdict before, YearVerdict after)
        => before.Parts.Zip(after.Parts).Any(pair =>
            pair.First.Rule is GrowthRule { From.Kind: ReferenceYearKind.FirstMeasured } && pair.First.ReferenceYear != pair.Second.ReferenceYear);
}
