using System.Text.RegularExpressions;

namespace Thqse.Sdk.Tests.Establishments;

/// <summary>The codes of departments: exactly they are accepted, and what was probably meant is proposed.</summary>
public class DepartmentTests
{
    [Fact]
    public void The_codes_are_those_of_the_statistics_institute()
    {
        var metropolitan = Enumerable.Range(1, 95).Where(number => number != 20).Select(number => $"{number:00}");

        Assert.Equal(
            metropolitan.Concat(["2A", "2B", "971", "972", "973", "974", "975", "976", "977", "978", "984", "986", "987", "988"]).Order(StringComparer.Ordinal),
            Departments.Codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_form_is_that_of_the_codes_and_of_nothing_else()
    {
        var form = new Regex($"\\A(?:{Departments.Form})\\z");
        var texts = Enumerable.Range(0, 1000).SelectMany(number => new[] { $"{number}", $"{number:00}", $"{number:000}" }).Concat(["2A", "2B", "2C", "1A", "2a", "30 ", "", "３０"]);

        Assert.All(texts, text => Assert.Equal(Departments.IsCode(text), form.IsMatch(text)));
    }

    [Theory]
    [InlineData("30 ", "30")]
    [InlineData(" 30", "30")]
    [InlineData("030", "30")]
    [InlineData("9", "09")]
    [InlineData("009", "09")]
    [InlineData("2a", "2A")]
    [InlineData("02A", "2A")]
    [InlineData("３０", "30")]
    [InlineData("٣٠", "30")]
    [InlineData("Gard", "30")]
    [InlineData("GARD (30)", "30")]
    [InlineData("30 - Gard", "30")]
    [InlineData("herault", "34")]
    [InlineData("Côtes d’Armor", "22")]
    [InlineData("la réunion", "974")]
    [InlineData("30000", "30")]
    [InlineData("09000", "09")]
    [InlineData("97400", "974")]
    [InlineData("D34", "34")]
    [InlineData("D034", "34")]
    [InlineData("dépt. 34", "34")]
    [InlineData("Département 2a", "2A")]
    [InlineData("département : 9", "09")]
    [InlineData("CP 34000", "34")]
    [InlineData("F-34000", "34")]
    [InlineData("34000 Montpellier", "34")]
    [InlineData("97400 Saint-Denis", "974")]
    [InlineData("1.0", "01")]
    [InlineData("2.0", "02")]
    [InlineData("9,0", "09")]
    [InlineData("12.0", "12")]
    [InlineData("34.00", "34")]
    [InlineData("FR-34", "34")]
    [InlineData("FR-2A", "2A")]
    [InlineData("Tarn & Garonne", "82")]
    [InlineData("Seine St Denis", "93")]
    [InlineData("Seine-St-Denis (93)", "93")]
    [InlineData("69D", "69")]
    [InlineData("69M", "69")]
    [InlineData("9O", "90")]
    [InlineData("l2", "12")]
    [InlineData("31059 Toulouse Cedex 9", "31")]
    [InlineData("F-31059 Toulouse Cedex 9", "31")]
    public void What_was_probably_meant_is_proposed(string text, string code)
    {
        Assert.False(Departments.IsCode(text));
        Assert.Equal(code, Departments.MeantBy(text));
    }

    [Fact]
    public void No_text_is_no_code() => Assert.False(Departments.IsCode(null));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("20")]
    [InlineData("20000")]
    [InlineData("96")]
    [InlineData("970")]
    [InlineData("Gard (34)")]
    [InlineData("Occitanie")]
    [InlineData("Corse")]
    [InlineData("30, 34")]
    [InlineData("1.5")]
    [InlineData("9,5")]
    [InlineData("20.0")]
    [InlineData("31059 Toulouse 9")]
    [InlineData("20000 Ajaccio")]
    public void Nothing_is_proposed_where_several_things_can_be_meant(string? text) => Assert.Null(Departments.MeantBy(text));

    [Fact]
    public void Every_code_means_itself_and_every_name_its_code()
    {
        Assert.All(Departments.Codes, code => Assert.Equal(code, Departments.MeantBy(code)));
        Assert.All(DepartmentNames.ByCode, pair => Assert.Equal(pair.Key, Departments.MeantBy(pair.Value)));
    }
}
