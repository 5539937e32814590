using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;

namespace Thqse.Sdk.Tests.Cpom.Catalogue;

/// <summary>The head of a catalogue may ask a member of each fiche; which of the three fiches of the sound catalogue have it is written here by hand.</summary>
public class AskedSectionsTests
{
    [Theory]
    [InlineData("strategicObjective", "")]
    [InlineData("context", "")]
    [InlineData("objective", "")]
    [InlineData("formula", "CPOM_OS_1, CPOM_OS_2")]
    [InlineData("duration", "")]
    [InlineData("partners", "CPOM_OS_1, CPOM_OS_2")]
    [InlineData("steering", "CPOM_CT_1, CPOM_OS_1, CPOM_OS_2")]
    [InlineData("dataSources", "CPOM_CT_1, CPOM_OS_1, CPOM_OS_2")]
    [InlineData("perimeter", "CPOM_CT_1, CPOM_OS_1, CPOM_OS_2")]
    [InlineData("goodPractice", "CPOM_OS_1")]
    [InlineData("collection", "")]
    [InlineData("followUp", "")]
    [InlineData("evidence", "CPOM_OS_1")]
    [InlineData("comment", "CPOM_OS_1, CPOM_OS_2")]
    public void A_fiche_without_a_member_that_each_must_have_is_told(string member, string lacking)
    {
        var catalogue = With(member);

        var found = catalogue.Check();

        Assert.Equal(lacking, string.Join(", ", found.Select(finding => finding.Indicator)));
        Assert.All(found, finding => Assert.Equal((CatalogueFindingCode.MissingSection, member, member), (finding.Code, finding.Place, finding.Detail)));
        Assert.All(found, finding => Assert.Equal($"/fiches/{(finding.Indicator.ToString() == "CPOM_CT_1" ? 0 : finding.Indicator.ToString() == "CPOM_OS_1" ? 1 : 2)}", catalogue.PointerOf(finding)));
        Assert.All(found, finding => Assert.Equal($"Il manque « {member} », que chaque fiche doit avoir.", finding.Explain(Language.French)));
    }

    private static CpomCatalogue With(string member)
    {
        var catalogue = JsonNode.Parse(CatalogueFiles.SoundText)!;
        catalogue["sections"] = new JsonArray(member);
        return CatalogueFiles.Load(catalogue.ToJsonString());
    }
}
