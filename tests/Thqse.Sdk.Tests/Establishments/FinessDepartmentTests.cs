namespace Thqse.Sdk.Tests.Establishments;

/// <summary>The first characters of a FINESS number against a department. The last digit of a number is its key, found here.</summary>
public class FinessDepartmentTests
{
    [Theory]
    [InlineData("31078140", "31", true)]
    [InlineData("31078140", "66", false)]
    [InlineData("2A000001", "2A", true)]
    [InlineData("2A000001", "2B", false)]
    [InlineData("20000001", "2A", true)]
    [InlineData("20000001", "2B", true)]
    [InlineData("20000001", "31", false)]
    [InlineData("97010001", "971", true)]
    [InlineData("97010001", "977", true)]
    [InlineData("97010001", "978", true)]
    [InlineData("97010001", "972", false)]
    [InlineData("97020001", "972", true)]
    [InlineData("97020001", "977", false)]
    [InlineData("97020001", "978", false)]
    [InlineData("97040001", "974", true)]
    [InlineData("97040001", "31", false)]
    [InlineData("97050001", "976", true)]
    [InlineData("97000001", "976", true)]
    [InlineData("97150001", "988", true)]
    [InlineData("98000001", "976", true)]
    [InlineData("98000001", "987", true)]
    [InlineData("98000001", "31", false)]
    public void A_number_begins_as_those_of_its_department_do(string number, string department, bool isOf)
    {
        var finess = Enumerable.Range(0, 10).Select(key => FinessNumber.TryParse($"{number}{key}", out var found) ? found : default).Single(found => found != default);

        Assert.Equal(isOf, finess.IsOfDepartment(department));
    }

    [Theory]
    [InlineData("Œuvres d'Æ, œ æ", "OEUVRESDAEOEAE")]
    [InlineData("Hôpital Saint-Élie n° 2", "HOPITALSAINTELIEN2")]
    [InlineData("ＣＨＵ １２", "CHU12")]
    [InlineData("٣١", "31")]
    [InlineData("ø ß Ω", "")]
    public void Only_letters_and_digits_are_left_of_a_text(string text, string folded) => Assert.Equal(folded, FoldedText.LettersAndDigits(text));

    [Theory]
    [InlineData("12OOI2L2O", "120012120")]
    [InlineData("3l o7", "3107")]
    public void Letters_that_look_like_digits_are_read_as_digits(string text, string digits) => Assert.Equal(digits, FoldedText.AsDigits(text));
}
