using Thqse.Sdk.Diagnosis.Cohorts;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts;

/// <summary>One name may be that of two establishments: two numbers of one kind tell them apart, unless a number of the other kind is the same.</summary>
public class ToldApartTests
{
    private static readonly Dictionary<string, Establishment> Places = new()
    {
        ["F1"] = Of(finess: "310781406"),
        ["F2"] = Of(finess: "310019336"),
        ["S1"] = Of(siret: "26310012500016"),
        ["S2"] = Of(siret: "73282932000074"),
        ["F1 S1"] = Of("310781406", "26310012500016"),
        ["F1 S2"] = Of("310781406", "73282932000074"),
        ["F2 S1"] = Of("310019336", "26310012500016"),
        ["F2 S2"] = Of("310019336", "73282932000074"),
        ["name"] = Of(),
    };

    [Theory]
    [InlineData("name", "name", true)]
    [InlineData("F1", "name", true)]
    [InlineData("F1", "F1", true)]
    [InlineData("F1", "F2", false)]
    [InlineData("S1", "S2", false)]
    [InlineData("F1", "S1", true)]
    [InlineData("F1 S1", "F1 S2", true)]
    [InlineData("F1 S1", "F2 S1", true)]
    [InlineData("F1 S1", "F2 S2", false)]
    [InlineData("F1 S1", "F2", false)]
    [InlineData("F1 S1", "S2", false)]
    [InlineData("F1", "F2 S1", false)]
    [InlineData("S1", "F1 S2", false)]
    public void Two_places_of_one_name_are_one_unless_their_numbers_tell_them_apart(string one, string other, bool areOne)
    {
        Assert.Equal(areOne, SameEstablishment.Find([Places[one], null, Places[other]]).Count > 0);
        Assert.Equal(areOne, SameEstablishment.Find([Places[other], Places[one]]).Count > 0);
    }

    private static Establishment Of(string? finess = null, string? siret = null) => new(
        EstablishmentCategory.Ch, beds: 320, name: "CH Saint-Jean", finess: finess is null ? null : FinessNumber.Parse(finess), siret: siret is null ? null : SiretNumber.Parse(siret));
}
