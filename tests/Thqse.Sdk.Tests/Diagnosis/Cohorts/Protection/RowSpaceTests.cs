using Thqse.Sdk.Diagnosis.Cohorts.Protection;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts.Protection;

/// <summary>What follows from known sums, worked out by hand; the known ones are numbered from 0.</summary>
public class RowSpaceTests
{
    [Theory]
    [InlineData("t0 + t1; t1 + t2", "t0 - t2", "0 1")]
    [InlineData("t0 + t1; t1 + t2", "2t0 + 2t1", "0")]
    [InlineData("t0 + t1; t1 + t2", "t0 + 2t1 + t2", "0 1")]
    [InlineData("t0 + t1; t1 + t2", "t0", null)]
    [InlineData("t0 + t1; t1 + t2", "t3", null)]
    [InlineData("t0 + t1; t1 + t2", "t0 + t1 + t3", null)]
    [InlineData("2t0 + 3t1; 3t0 + 5t1", "t0", "0 1")]
    [InlineData("2t0 + 3t1; 3t0 + 5t1", "t1", "0 1")]
    [InlineData("t0 + t1 + t2 + t3; t0 + t1; t2", "t3", "0 1 2")]
    [InlineData("t0 + t1 + t2 + t3; t0 + t1; t2", "t2 + t3", "0 1")]
    [InlineData("t3; t2 + t3; t1 + t2 + t3; t0 + t1 + t2 + t3", "t0", "2 3")]
    [InlineData("6t0 + 4t1; 9t0 + 8t1", "t0", "0 1")]
    [InlineData("", "t0", null)]
    [InlineData("t0 + t1", "", "")]
    public void A_sum_follows_from_those_that_give_it(string known, string sum, string? from) => Assert.Equal(from, From(Space(known).MadeOf(Rows.Of(sum))));

    [Fact]
    public void A_sum_that_follows_already_changes_nothing_and_has_a_number_of_its_own()
    {
        var space = Space("t0 + t1; t1 + t2; t0 - t2");
        space.Add(Rows.Of("t2"));

        Assert.Equal("0 1 3", From(space.MadeOf(Rows.Of("t0"))));
        Assert.Equal("0 1", From(space.MadeOf(Rows.Of("t0 - t2"))));
    }

    [Fact]
    public void What_did_not_follow_does_after_what_it_lacked()
    {
        var space = Space("t0 + t1");
        Assert.Null(space.MadeOf(Rows.Of("t1")));

        space.Add(Rows.Of("t0"));

        Assert.Equal("0 1", From(space.MadeOf(Rows.Of("t1"))));
    }

    /// <summary>The quick answer reckons with remainders of 2^31 - 1: numbers that leave none are worked out whole.</summary>
    [Fact]
    public void Numbers_that_the_quick_answer_cannot_tell_from_zero_are_worked_out_whole()
    {
        var space = Space("2147483647t0; t1");

        Assert.Equal("0", From(space.MadeOf(Rows.Of("t0"))));
        Assert.Null(space.MadeOf(Rows.Of("t2")));
        Assert.Null(Space("t0").MadeOf(Rows.Of("2147483647t1")));
    }

    private static RowSpace Space(string known)
    {
        var space = new RowSpace(4);
        foreach (var sum in known.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            space.Add(Rows.Of(sum));
        }

        return space;
    }

    private static string? From(IReadOnlyList<int>? numbers) => numbers is null ? null : string.Join(' ', numbers);
}
