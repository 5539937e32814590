namespace Thqse.Sdk.Tests.Evaluation;

public class SizeClassTests
{
    [Theory]
    [InlineData(0, "small")]
    [InlineData(99, "small")]
    [InlineData(100, "medium")]
    [InlineData(499, "medium")]
    [InlineData(500, "large")]
    [InlineData(501, "large")]
    [InlineData(1_000_000_000_000_000, "large")]
    public void Classes_are_half_open_intervals_of_beds(long beds, string expected)
    {
        Assert.Equal(expected, SizeClasses.FromBeds(beds).ToString());
        Assert.Equal(expected, new Establishment(EstablishmentCategory.Ch, beds).SizeClass.ToString());
    }

    [Fact]
    public void The_stated_class_wins_over_the_beds()
        => Assert.Equal(SizeClass.Small, new Establishment(EstablishmentCategory.Ch, 800, SizeClass.Small).SizeClass);

    [Fact]
    public void A_negative_number_of_beds_has_no_class() => Assert.Throws<ArgumentOutOfRangeException>(() => SizeClasses.FromBeds(-1));

    [Fact]
    public void Classes_sort_by_size_and_those_of_catalogues_by_their_codes()
    {
        SizeClass[] sorted = [SizeClass.Small, SizeClass.Medium, SizeClass.Large, new("from-80"), new("under-80")];

        Assert.True(SizeClass.Small < SizeClass.Medium && SizeClass.Medium < SizeClass.Large);
        Assert.Equal(sorted, sorted.AsEnumerable().Reverse().Order());
    }
}
