namespace Thqse.Sdk.Tests.Evaluation;

public class SizeClassTests
{
    [Theory]
    [InlineData(0, SizeClass.Small)]
    [InlineData(99, SizeClass.Small)]
    [InlineData(100, SizeClass.Medium)]
    [InlineData(499, SizeClass.Medium)]
    [InlineData(500, SizeClass.Large)]
    [InlineData(501, SizeClass.Large)]
    [InlineData(1_000_000_000_000_000, SizeClass.Large)]
    public void Classes_are_half_open_intervals_of_beds(long beds, SizeClass expected)
    {
        Assert.Equal(expected, SizeClasses.FromBeds(beds));
        Assert.Equal(expected, new Establishment(EstablishmentCategory.Ch, beds).SizeClass);
    }

    [Fact]
    public void The_stated_class_wins_over_the_beds()
        => Assert.Equal(SizeClass.Small, new Establishment(EstablishmentCategory.Ch, 800, SizeClass.Small).SizeClass);

    [Fact]
    public void A_negative_number_of_beds_has_no_class() => Assert.Throws<ArgumentOutOfRangeException>(() => SizeClasses.FromBeds(-1));
}
