using Thqse.Sdk.Diagnosis.Merging;

namespace Thqse.Sdk.Tests.Diagnosis.Merging;

/// <summary>What colleagues say of their establishment: whether it is one, and what they say differently.</summary>
public class EstablishmentMergingTests
{
    private static readonly FinessNumber Finess = FinessNumber.Parse("310781406"), OtherFiness = FinessNumber.Parse("310019336");
    private static readonly SiretNumber Siret = SiretNumber.Parse("26310012500016"), OtherSiret = SiretNumber.Parse("73282932000074");

    private static readonly Dictionary<string, Establishment> Said = new()
    {
        ["nothing"] = new(EstablishmentCategory.Ch, beds: 320),
        ["another name"] = new(EstablishmentCategory.Ch, beds: 320, name: "CH de l'Autre"),
        ["a name"] = new(EstablishmentCategory.Ch, beds: 320, name: "CH de l'Exemple"),
        ["the name in capitals"] = new(EstablishmentCategory.Ch, beds: 320, name: "CH DE L'EXEMPLE"),
        ["a FINESS number"] = new(EstablishmentCategory.Ch, beds: 320, finess: Finess),
        ["another FINESS number"] = new(EstablishmentCategory.Ch, beds: 320, finess: OtherFiness, siret: Siret),
        ["a SIRET"] = new(EstablishmentCategory.Ch, beds: 320, siret: Siret),
        ["another SIRET"] = new(EstablishmentCategory.Ch, beds: 320, siret: OtherSiret),
        ["other beds"] = new(EstablishmentCategory.Ch, beds: 90),
        ["a size class"] = new(EstablishmentCategory.Ch, beds: 320, statedSizeClass: SizeClass.Medium),
        ["another size class"] = new(EstablishmentCategory.Ch, beds: 320, statedSizeClass: SizeClass.Large),
        ["a department"] = new(EstablishmentCategory.Ch, beds: 320, department: "31"),
        ["another department"] = new(EstablishmentCategory.Ch, beds: 320, department: "66"),
        ["a member of a GHT"] = new(EstablishmentCategory.Ch, beds: 320, isGhtMember: true),
        ["no member of a GHT"] = new(EstablishmentCategory.Ch, beds: 320, isGhtMember: false),
        ["activities"] = new(EstablishmentCategory.Ch, beds: 320, activities: Activities.Mco | Activities.Had),
        ["other activities"] = new(EstablishmentCategory.Ch, beds: 320, activities: Activities.Mco),
        ["a clinic"] = new(EstablishmentCategory.Clinic, beds: 320),
    };

    [Theory]
    [InlineData("nothing", "a name", true)]
    [InlineData("a name", "nothing", true)]
    [InlineData("a name", "the name in capitals", true)]
    [InlineData("a name", "another name", false)]
    [InlineData("nothing", "a clinic", false)]
    [InlineData("a FINESS number", "a FINESS number", true)]
    [InlineData("a FINESS number", "another FINESS number", false)]
    [InlineData("a SIRET", "another FINESS number", true)]
    [InlineData("a SIRET", "another SIRET", false)]
    [InlineData("a FINESS number", "a SIRET", true)]
    public void Colleagues_speak_of_one_establishment_unless_a_number_or_the_name_says_otherwise(string first, string other, bool areOne)
    {
        Assert.Equal(areOne, EstablishmentMerging.AreOne(Said[first], Said[other]));
        Assert.Equal(areOne, EstablishmentMerging.AreOne(Said[other], Said[first]));
    }

    [Theory]
    [InlineData("a name", "the name in capitals", "")]
    [InlineData("a name", "another name", "name: CH de l'Exemple | CH de l'Autre")]
    [InlineData("a FINESS number", "another FINESS number", "finess: 310781406 | 310019336")]
    [InlineData("a SIRET", "another SIRET", "siret: 26310012500016 | 73282932000074")]
    [InlineData("nothing", "other beds", "beds: 320 | 90")]
    [InlineData("a size class", "another size class", "sizeClass: medium | large")]
    [InlineData("a size class", "nothing", "")]
    [InlineData("a department", "another department", "department: 31 | 66")]
    [InlineData("a member of a GHT", "no member of a GHT", "ghtMember: true | false")]
    [InlineData("no member of a GHT", "nothing", "")]
    [InlineData("activities", "other activities", "activities: mco, had | mco")]
    public void What_they_say_differently_is_told_as_each_said_it(string first, string other, string conflicts)
        => Assert.Equal(conflicts, string.Join("; ", EstablishmentMerging.Conflicts([Said[first], Said[other]]).Select(conflict => $"{conflict.Member}: {string.Join(" | ", conflict.Statements.Select(said => said.Value))}")));
}
