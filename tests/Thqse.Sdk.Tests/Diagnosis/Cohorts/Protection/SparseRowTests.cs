using System.Numerics;
using Thqse.Sdk.Diagnosis.Cohorts.Protection;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts.Protection;

public class SparseRowTests
{
    [Fact]
    public void A_row_has_its_places_in_order_and_nothing_elsewhere()
    {
        var row = Rows.Of("3t4 - 2t1 + 5t9");

        Assert.Equal([1, 4, 9], row.Places);
        Assert.Equal([-2, 3, 5], row.Numbers);
        Assert.Equal([0, -2, 0, 3, 5, 0], new[] { 0, 1, 2, 4, 9, 10 }.Select(row.At));
    }

    [Fact]
    public void A_place_is_added_after_all_others()
        => Assert.Equal("-2t1 + 3t4 + 7t12", Rows.Text(Rows.Of("3t4 - 2t1").With(12, 7)));

    [Theory]
    [InlineData("2t1 + 3t4", 1, "t1 + t2", "-2t2 + 3t4")]
    [InlineData("2t1 + 3t4", 4, "t4", "t1")]
    [InlineData("2t1 + 3t4", 4, "2t2 + 5t4 + t6", "10t1 - 6t2 - 3t6")]
    [InlineData("t2 + t8", 2, "t2", "t8")]
    [InlineData("t2", 2, "t2 + t8", "-t8")]
    [InlineData("4t2 + 4t8", 2, "3t2 + 3t8", "")]
    [InlineData("t0 + 2t1 + 3t2", 1, "t0 + t1 + t2", "-t0 + t2")]
    [InlineData("6t0 + 4t1", 0, "3t0 + 8t1", "-t1")]
    public void A_place_is_taken_away_by_as_much_of_another_row(string row, int place, string other, string left)
        => Assert.Equal(left, Rows.Text(Rows.Of(row).Without(place, Rows.Of(other))));

    [Theory]
    [InlineData("6t0 + 4t1", "3t0 + 2t1")]
    [InlineData("6t0 - 3t1 + 9t5", "2t0 - t1 + 3t5")]
    [InlineData("5t0 + 3t1", "5t0 + 3t1")]
    [InlineData("-8t3", "-t3")]
    public void A_row_is_shortened_by_what_its_numbers_have_in_common(string row, string shortened) => Assert.Equal(shortened, Rows.Text(Rows.Of(row).Shortened()));

    [Fact]
    public void One_that_has_nothing_in_common_is_not_made_again()
    {
        var row = Rows.Of("5t0 + 3t1");

        Assert.Same(row, row.Shortened());
    }
}
