using Thqse.Sdk.Diagnosis.Cohorts.Protection;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts.Protection;

/// <summary>
/// It may leave a question open, and takes most of the time if it does: what does not follow is seen at once, and of what follows it never says that it does not.
/// Known sums are reduced: the first term of each is in no other.
/// </summary>
public class UnnoticedChangeTests
{
    private const int Terms = 4;

    [Theory]
    [InlineData("", "t0")]
    [InlineData("", "t0 - t1")]
    [InlineData("", "t1 - t2")]
    [InlineData("", "t2 - t3")]
    [InlineData("", "t0 + t1 + t2 + t3")]
    [InlineData("t0 + t2; t1 - t2", "t0")]
    [InlineData("t0 + t2; t1 - t2", "t2")]
    [InlineData("t0 + t2; t1 - t2", "t0 - t1")]
    [InlineData("t0 + t2; t1 - t2", "t0 + t2 + t3")]
    [InlineData("3t0 - 7t2", "t0 - 2t2")]
    [InlineData("3t0 - 7t2", "3t0 + 7t2")]
    [InlineData("t0; t1; t2", "t3")]
    public void What_does_not_follow_is_altered(string known, string sum) => Assert.True(Change(known).Alters(Rows.Of(sum)));

    [Theory]
    [InlineData("t0 + t2; t1 - t2", "t0 + t2")]
    [InlineData("t0 + t2; t1 - t2", "t1 - t2")]
    [InlineData("t0 + t2; t1 - t2", "t0 + t1")]
    [InlineData("t0 + t2; t1 - t2", "5t0 + 5t2")]
    [InlineData("t0 + t2; t1 - t2", "-t0 - t2")]
    [InlineData("3t0 - 7t2", "3t0 - 7t2")]
    [InlineData("3t0 - 7t2", "-6t0 + 14t2")]
    [InlineData("3t0 - 7t2; 5t1 + 11t3", "3t0 + 5t1 - 7t2 + 11t3")]
    [InlineData("t0", "t0")]
    [InlineData("t0 + t1 + t2 + t3", "t0 + t1 + t2 + t3")]
    public void What_follows_is_not(string known, string sum) => Assert.False(Change(known).Alters(Rows.Of(sum)));

    /// <summary>A row says at the places after the terms of which sums it was made.</summary>
    [Theory]
    [InlineData("t0 + t2 + t4", "t0 + t2", false)]
    [InlineData("t0 + t2 + 9t5", "t0 + t2", false)]
    [InlineData("t0 + t2 + t4", "t0 + t2 + t4", false)]
    [InlineData("t0 + t2 + t4", "t0 + t3", true)]
    public void What_is_no_term_is_passed_over(string known, string sum, bool alters) => Assert.Equal(alters, Change(known).Alters(Rows.Of(sum)));

    [Fact]
    public void Where_a_pivot_cannot_be_divided_by_nothing_is_settled()
    {
        var change = Change("2147483647t0 + t2");

        Assert.False(change.Alters(Rows.Of("t0")));
        Assert.False(change.Alters(Rows.Of("t3")));
    }

    /// <summary>A number larger than 2^31 counts by its remainder, whatever its sign.</summary>
    [Theory]
    [InlineData("t0 - t2", "2147483648t0 - t2", false)]
    [InlineData("t0 - t2", "-2147483648t0 + t2", false)]
    [InlineData("t0 - t2", "2147483649t0 - t2", true)]
    [InlineData("4294967297t0 - 4294967297t2", "t0 - t2", false)]
    public void Numbers_of_any_size_count_by_their_remainders(string known, string sum, bool alters) => Assert.Equal(alters, Change(known).Alters(Rows.Of(sum)));

    private static UnnoticedChange Change(string known)
        => new(Terms, known.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(Rows.Of).ToDictionary(row => row.Places[0]));
}
