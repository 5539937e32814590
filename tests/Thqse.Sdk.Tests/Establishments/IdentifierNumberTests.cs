namespace Thqse.Sdk.Tests.Establishments;

public class IdentifierNumberTests
{
    [Theory]
    [InlineData("310781406")]
    [InlineData("2B0000020")]
    [InlineData("120000120")]
    [InlineData("950000018")]
    [InlineData("970100004")]
    [InlineData("980500003")]
    [InlineData("200000016")]
    public void A_FINESS_number_is_nine_characters_with_a_right_key(string text)
        => Assert.Equal(text, FinessNumber.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("310781407")]
    [InlineData("2A0000020")]
    [InlineData("2b0000020")]
    [InlineData("2C0000020")]
    [InlineData("1B0000020")]
    [InlineData("31078140")]
    [InlineData("3107814060")]
    [InlineData("310 781 406")]
    [InlineData("٣١٠٧٨١٤٠٦")]
    [InlineData("３１０７８１４０６")]
    [InlineData("310781406 ")]
    [InlineData("000000000")]
    [InlineData("000000018")]
    [InlineData("960000008")]
    [InlineData("990000002")]
    [InlineData("380000000")]
    public void Another_text_is_no_FINESS_number(string? text) => Assert.False(FinessNumber.TryParse(text, out _));

    [Theory]
    [InlineData("35600000000048")]
    [InlineData("35600000049837")]
    [InlineData("35600000000015")]
    [InlineData("35600000000029")]
    [InlineData("73282932000074")]
    public void A_SIRET_number_is_fourteen_digits_with_a_right_key(string text)
        => Assert.Equal(text, SiretNumber.Parse(text).ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("73282932000075")]
    [InlineData("35600000049838")]
    [InlineData("35600000000002")]
    [InlineData("35600100049837")]
    [InlineData("7328293200007")]
    [InlineData("732829320000740")]
    [InlineData("732 829 320 00074")]
    [InlineData("٧٣٢٨٢٩٣٢٠٠٠٠٧٤")]
    [InlineData("73282932000074 ")]
    [InlineData("00000000000000")]
    [InlineData("00000000000018")]
    [InlineData("12345678900015")]
    [InlineData("26310053900000")]
    public void Another_text_is_no_SIRET_number(string? text) => Assert.False(SiretNumber.TryParse(text, out _));

    [Fact]
    public void A_SIRET_number_begins_with_the_SIREN_number_of_its_legal_entity()
        => Assert.Equal(("356000000", ""), (SiretNumber.Parse("35600000049837").Siren, default(SiretNumber).Siren));

    [Fact]
    public void Numbers_sort_by_their_codes()
        => Assert.Equal(
            ["120000120", "2B0000020", "310781406", "310781414"],
            new[] { "310781414", "2B0000020", "310781406", "120000120" }.Select(FinessNumber.Parse).Order().Select(number => number.ToString()));

    [Fact]
    public void An_establishment_has_a_number_or_none_and_a_name_or_none()
    {
        Assert.Throws<ArgumentException>("finess", () => new Establishment(EstablishmentCategory.Ch, 1, finess: default(FinessNumber)));
        Assert.Throws<ArgumentException>("siret", () => new Establishment(EstablishmentCategory.Ch, 1, siret: default(SiretNumber)));
        Assert.Null(new Establishment(EstablishmentCategory.Ch, 1, name: " ").Name);
    }

    [Fact]
    public void Every_change_of_one_digit_of_a_FINESS_number_is_noticed()
        => Assert.All(
            Enumerable.Range(0, 9).SelectMany(place => "0123456789".Select(digit => Changed("310781406", place, digit))).Where(text => text != "310781406"),
            text => Assert.False(FinessNumber.TryParse(text, out _)));

    private static string Changed(string text, int place, char digit) => text[..place] + digit + text[(place + 1)..];
}
