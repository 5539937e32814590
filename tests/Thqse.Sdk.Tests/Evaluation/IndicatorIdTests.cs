using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Evaluation;

public class IndicatorIdTests
{
    [Theory]
    [InlineData("CPOM_CT_7", "CPOM_CT_7")]
    [InlineData("CPOM_CT_07", "CPOM_CT_7")]
    [InlineData("CPOM_CT_007", "CPOM_CT_7")]
    [InlineData("CPOM_OS_22", "CPOM_OS_22")]
    [InlineData("CPOM_OS_10", "CPOM_OS_10")]
    public void The_canonical_form_has_no_leading_zero(string text, string expected)
        => Assert.Equal(expected, IndicatorId.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("CPOM_OS_0")]
    [InlineData("CPOM_OS_00")]
    [InlineData("CPOM_OS_-1")]
    [InlineData("CPOM_OS_+1")]
    [InlineData("CPOM_OS_")]
    [InlineData("CPOM_OS")]
    [InlineData("CPOM_OS_1_2")]
    [InlineData("CPOM__1")]
    [InlineData("CPOM-OS-12")]
    [InlineData(" CPOM_OS_12")]
    [InlineData("CPOM_OS_12 ")]
    [InlineData("CPOM_OS_1.0")]
    [InlineData("CPOM_OS_١٢")]
    [InlineData("CPOM_OŚ_12")]
    public void Another_text_is_no_identifier(string? text)
        => Assert.False(IndicatorId.TryParse(text, out _));

    [Theory]
    [InlineData("OS_12")]
    [InlineData("os_12")]
    [InlineData("cpom_os_12")]
    [InlineData("Cpom_Os_012")]
    public void What_people_write_is_understood_where_only_one_thing_can_be_meant(string text)
        => Assert.Equal("CPOM_OS_12", IndicatorId.Parse(text).ToString());

    [Fact]
    public void Two_spellings_are_equal_and_are_one_indicator_of_the_catalogue()
    {
        var (one, other) = (IndicatorId.Parse("CPOM_CT_7"), IndicatorId.Parse("CPOM_CT_07"));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Same(CpomCatalogue.Occitanie2025[one], CpomCatalogue.Occitanie2025["CPOM_CT_07"]);
    }

    [Fact]
    public void Identifiers_sort_by_axis_then_by_number()
        => Assert.Equal(
            ["CPOM_CT_2", "CPOM_CT_10", "CPOM_OS_1"],
            new[] { "CPOM_OS_1", "CPOM_CT_10", "CPOM_CT_2" }.Select(IndicatorId.Parse).Order().Select(id => id.ToString()));
}
