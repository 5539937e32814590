using Thqse.Sdk.Cpom;

namespace Thqse.Sdk.Tests.Documents;

/// <summary>What is proposed for an indicator that is spelt as people spell it.</summary>
public class NearestNamesTests
{
    private static readonly string[] Known = [.. CpomCatalogue.Occitanie2025.Fiches.Select(fiche => fiche.Id.ToString())];

    [Theory]
    [InlineData("O9", "CPOM_OS_9")]
    [InlineData("S9", "CPOM_OS_9")]
    [InlineData("O09", "CPOM_OS_9")]
    [InlineData("0S9", "CPOM_OS_9")]
    [InlineData("SO_12", "CPOM_OS_12")]
    [InlineData("OSS12", "CPOM_OS_12")]
    [InlineData("os 12", "CPOM_OS_12")]
    [InlineData("OS n° 12", "CPOM_OS_12")]
    [InlineData("CPOM SO 12", "CPOM_OS_12")]
    [InlineData("C3", "CPOM_CT_3")]
    [InlineData("12", "CPOM_OS_12")]
    [InlineData("n°12", "CPOM_OS_12")]
    [InlineData("fiche 12", "CPOM_OS_12")]
    [InlineData("Indicateur 12", "CPOM_OS_12")]
    [InlineData("fiche 3", "CPOM_CT_3 CPOM_OS_3")]
    [InlineData("OS 12 Dépistage", "CPOM_OS_12")]
    [InlineData("99", "")]
    [InlineData("fiche", "")]
    [InlineData("D34", "")]
    public void An_indicator_is_found_by_its_number_whatever_stands_before_it(string written, string meant)
        => Assert.Equal(meant, string.Join(' ', NearestNames.Of(written, Known)));

    [Fact]
    public void A_number_that_many_names_have_proposes_none_of_them_at_random()
        => Assert.Empty(NearestNames.Of("n°2", ["air-02", "energy-02", "governance-02", "water-02"]));
}
