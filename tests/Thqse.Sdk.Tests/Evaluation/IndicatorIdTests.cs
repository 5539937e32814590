using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Evaluation;

public class IndicatorIdTests
{
    [Theory]
    [InlineData("CPOM_CT_7")]
    [InlineData("CPOM_CT_07")]
    [InlineData("cpom_ct_007")]
    public void An_identifier_is_printed_as_it_is_written(string text)
        => Assert.Equal(text, IndicatorId.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("_1")]
    [InlineData("-1")]
    [InlineData(".")]
    [InlineData(" CPOM_OS_12")]
    [InlineData("CPOM_OS_12 ")]
    [InlineData("CPOM OS 12")]
    [InlineData("CPOM_OS_+1")]
    [InlineData("CPOM_OS_١٢")]
    [InlineData("CPOM_OŚ_12")]
    [InlineData("all")]
    public void Another_text_is_no_identifier(string? text)
        => Assert.False(IndicatorId.TryParse(text, out _));

    [Theory]
    [InlineData("I-3", 3)]
    [InlineData("EHPAD.12", 12)]
    [InlineData("caqes_2.07", 7)]
    [InlineData("12", 12)]
    [InlineData("energy", 0)]
    [InlineData("x99999999999999999999", 0)]
    [InlineData("CPOM_OS_12", 12)]
    public void The_number_is_that_with_which_it_ends(string text, int number) => Assert.Equal(number, IndicatorId.Parse(text).Number);

    [Theory]
    [InlineData("I-3", "i-03")]
    [InlineData("EHPAD.12", "ehpad.012")]
    [InlineData("2.10.0", "02.010.00")]
    [InlineData("CPOM_OS_12", "cpom_os_0012")]
    public void Capitals_and_leading_zeros_make_no_difference(string one, string other)
    {
        Assert.Equal(IndicatorId.Parse(one), IndicatorId.Parse(other));
        Assert.Equal(IndicatorId.Parse(one).GetHashCode(), IndicatorId.Parse(other).GetHashCode());
        Assert.Equal(0, IndicatorId.Parse(one).CompareTo(IndicatorId.Parse(other)));
    }

    [Theory]
    [InlineData("I-3", "I3")]
    [InlineData("I-30", "I-3")]
    [InlineData("I-0", "I-")]
    [InlineData("CPOM_OS_0", "CPOM_OS_")]
    [InlineData("CPOM_OS_1", "CPOM-OS-1")]
    [InlineData("CPOM_OS_12", "OS_12")]
    public void Nothing_else_is_taken_for_the_same(string one, string other)
        => Assert.NotEqual(IndicatorId.Parse(one), IndicatorId.Parse(other));

    [Fact]
    public void Two_spellings_are_equal_and_are_one_indicator_of_the_catalogue()
    {
        var (one, other) = (IndicatorId.Parse("CPOM_CT_7"), IndicatorId.Parse("CPOM_CT_07"));

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.Same(CpomCatalogue.Occitanie2025[one], CpomCatalogue.Occitanie2025["CPOM_CT_07"]);
    }

    [Fact]
    public void Identifiers_of_other_forms_sort_as_people_count()
        => Assert.Equal(
            ["12", "EHPAD.2", "EHPAD.12", "I-3", "I-3.2", "I-3.10", "I-30"],
            new[] { "I-30", "I-3.10", "EHPAD.12", "I-3", "12", "I-3.2", "EHPAD.2" }.Select(IndicatorId.Parse).Order().Select(id => id.ToString()));

    [Fact]
    public void Identifiers_sort_by_axis_then_by_number()
        => Assert.Equal(
            ["CPOM_CT_2", "CPOM_CT_10", "CPOM_OS_1"],
            new[] { "CPOM_OS_1", "CPOM_CT_10", "CPOM_CT_2" }.Select(IndicatorId.Parse).Order().Select(id => id.ToString()));
}
