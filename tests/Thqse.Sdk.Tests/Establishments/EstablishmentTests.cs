namespace Thqse.Sdk.Tests.Establishments;

/// <summary>The facts that decide the targets: none of them is guessed.</summary>
public class EstablishmentTests
{
    [Fact]
    public void The_size_class_is_that_of_the_beds_unless_it_is_stated_and_none_where_neither_is_said()
    {
        Assert.Equal((null, null, default), Facts(new Establishment(EstablishmentCategory.Ch)));
        Assert.Equal((320, null, SizeClass.Medium), Facts(new Establishment(EstablishmentCategory.Ch, beds: 320)));
        Assert.Equal((null, SizeClass.Large, SizeClass.Large), Facts(new Establishment(EstablishmentCategory.Ch, statedSizeClass: SizeClass.Large)));
        Assert.Equal((320, SizeClass.Large, SizeClass.Large), Facts(new Establishment(EstablishmentCategory.Ch, beds: 320, statedSizeClass: SizeClass.Large)));
    }

    [Fact]
    public void A_negative_number_of_beds_is_refused_also_beside_a_stated_class()
    {
        Assert.Throws<ArgumentOutOfRangeException>("beds", () => new Establishment(EstablishmentCategory.Ch, beds: -1));
        Assert.Throws<ArgumentOutOfRangeException>("beds", () => new Establishment(EstablishmentCategory.Ch, beds: -1, statedSizeClass: SizeClass.Small));
    }

    [Fact]
    public void Nobody_has_a_department_that_is_no_code()
    {
        Assert.Null(new Establishment(EstablishmentCategory.Chu, beds: 1200).Department);
        Assert.Throws<ArgumentException>("department", () => new Establishment(EstablishmentCategory.Chu, beds: 1200, department: " "));
        Assert.All(
            ["", "30 ", "030", "Gard", "9", "2a", "20", "00", "96", "970", "979", "３０"],
            text => Assert.Throws<ArgumentException>("department", () => new Establishment(EstablishmentCategory.Ch, beds: 320, department: text)));
        Assert.Contains("'30' is", Assert.Throws<ArgumentException>(() => new Establishment(EstablishmentCategory.Ch, beds: 320, department: "Gard")).Message, StringComparison.Ordinal);
        Assert.Equal("2A", new Establishment(EstablishmentCategory.Chu, beds: 1200, department: "2A").Department);
        Assert.Null(new Establishment(EstablishmentCategory.Ch, beds: 320).Department);
    }

    [Fact]
    public void Activities_are_those_of_a_general_hospital_when_not_given_and_no_others_than_the_known()
    {
        const Activities Every = Activities.Mco | Activities.Smr | Activities.Psychiatry | Activities.Had | Activities.Usld;

        Assert.Equal(Activities.Mco, new Establishment(EstablishmentCategory.Ch, beds: 320).Activities);
        Assert.Equal(Every, new Establishment(EstablishmentCategory.Ch, beds: 320, activities: Every).Activities);
        Assert.Equal(Activities.None, new Establishment(EstablishmentCategory.Ch, beds: 320, activities: Activities.None).Activities);
        Assert.Throws<ArgumentOutOfRangeException>("activities", () => new Establishment(EstablishmentCategory.Ch, beds: 320, activities: Every + 1));
        Assert.Throws<ArgumentOutOfRangeException>("activities", () => new Establishment(EstablishmentCategory.Ch, beds: 320, activities: (Activities)64));
    }

    [Fact]
    public void A_blank_name_is_none()
    {
        Assert.Null(new Establishment(EstablishmentCategory.Ch, beds: 320, name: "  ").Name);
        Assert.Equal("CH des Deux Rivières", new Establishment(EstablishmentCategory.Ch, beds: 320, name: "CH des Deux Rivières").Name);
    }

    [Theory]
    [InlineData("small", 0)]
    [InlineData("medium", 100)]
    [InlineData("large", 500)]
    public void A_class_begins_with_its_fewest_beds(string code, long fewest)
    {
        var size = new SizeClass(code);

        Assert.Equal(fewest, SizeClasses.FewestBeds(size));
        Assert.Equal(size, SizeClasses.FromBeds(fewest));
    }

    [Fact]
    public void A_category_is_given_and_a_class_is_one_or_left_out()
    {
        Assert.Throws<ArgumentOutOfRangeException>("category", () => new Establishment(default));
        Assert.Throws<ArgumentOutOfRangeException>("statedSizeClass", () => new Establishment(EstablishmentCategory.Ch, statedSizeClass: default(SizeClass)));
        Assert.Throws<ArgumentOutOfRangeException>("size", () => SizeClasses.FewestBeds(new SizeClass("tiny")));
    }

    [Fact]
    public void It_tells_its_name_else_its_number_and_what_it_is()
    {
        var finess = FinessNumber.Parse("310781406");

        Assert.Equal("ch", new Establishment(EstablishmentCategory.Ch).ToString());
        Assert.Equal("ch, medium", new Establishment(EstablishmentCategory.Ch, beds: 320).ToString());
        Assert.Equal("310781406 (ch)", new Establishment(EstablishmentCategory.Ch, finess: finess).ToString());
        Assert.Equal("CH des Deux Rivières (ch, medium)", new Establishment(EstablishmentCategory.Ch, beds: 320, name: "CH des Deux Rivières", finess: finess).ToString());
    }

    private static (long? Beds, SizeClass? Stated, SizeClass Decides) Facts(Establishment establishment)
        => (establishment.Beds, establishment.StatedSizeClass, establishment.SizeClass);
}
