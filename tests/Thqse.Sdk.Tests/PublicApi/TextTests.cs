using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.PublicApi;

/// <summary>What a debugger and a log show.</summary>
public class TextTests
{
    [Fact]
    public void A_verdict_is_told_by_its_indicator_its_year_and_its_status()
    {
        var contract = new CpomContractBuilder(CpomCatalogue.Occitanie2025, new Establishment(EstablishmentCategory.Ch, beds: 320)).Build();

        Assert.Equal("CPOM_OS_16 2026: Undetermined", CpomCatalogue.Occitanie2025.EvaluateAsAsked(contract)["CPOM_OS_16"][2026].ToString());
    }

    [Fact]
    public void A_text_of_two_languages_is_told_in_French() => Assert.Equal("bonjour", new LocalizedText("bonjour", "hello").ToString());

    [Fact]
    public void An_identifier_that_was_never_given_is_empty()
        => Assert.All([default(IndicatorId).ToString(), default(MeasureId).ToString(), default(MilestoneId).ToString(), default(OptionId).ToString(), default(FinessNumber).ToString(), default(SiretNumber).ToString()], Assert.Empty);

    [Fact]
    public void A_text_that_is_no_number_is_named_in_the_refusal()
    {
        Assert.Contains("'35600000000049'", Assert.Throws<FormatException>(() => SiretNumber.Parse("35600000000049")).Message, StringComparison.Ordinal);
        Assert.Contains("'310781407'", Assert.Throws<FormatException>(() => FinessNumber.Parse("310781407")).Message, StringComparison.Ordinal);
    }
}
