using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Messages;

/// <summary>A measure and its year make a sentence: "en place 2025" was none, and "dans l'année en 2025" would be none.</summary>
public class GreenMessagesTests
{
    [Theory]
    [InlineData("CPOM_CT_5", "\"territorial-team\": false", "Au moins une équipe territoriale en place en 2025 : oui.", "At least one territorial team in place in 2025: yes.")]
    [InlineData("CPOM_OS_18", "\"crisis-exercises\": 0", "Exercices de crise réalisés dans l'année 2025 : au moins 1.", "Crisis exercises carried out in the year 2025: at least 1.")]
    [InlineData("CPOM_OS_17", "\"plans-up-to-date\": 0", "Plans à jour en fin d'année 2025 : au moins 1.", "Plans up to date at year end 2025: at least 1.")]
    public void The_year_follows_the_label_as_both_languages_want_it(string indicator, string value, string french, string english)
    {
        var path = Evaluate(indicator, value)[indicator][2025].ToGreen!;
        Assert.Equal((french, english), (path.Explain(Language.French), path.Explain(Language.English)));
    }

    [Fact]
    public void A_rate_is_reached_in_its_year()
    {
        var path = Evaluate("CPOM_OS_8", "\"co-constructed-projects\": 1")["CPOM_OS_8"][2026].ToGreen!;
        Assert.Equal("Projets ou actions co-construits avec des usagers en 2026 : au moins 15 %.", path.Explain(Language.French).Replace('\u00A0', ' '));
        Assert.Equal("Projects or actions co-constructed with users in 2026: at least 15%.", path.Explain(Language.English));
    }

    [Fact]
    public void A_running_total_is_said_beside_what_a_year_counts()
    {
        var fiche = CpomCatalogue.Occitanie2025[IndicatorId.Parse("CPOM_CT_4")];
        var total = fiche.Targets.Rows.First(row => row.Period?.Rule is not null).Period!.Rule!;
        Assert.StartsWith("Nouveaux partenariats formalisés et opérationnels avec des ESMS dans l'année, en cumul depuis le début : au moins ", total.Describe(fiche, Language.French), StringComparison.Ordinal);
        Assert.StartsWith("New formalised and operational partnerships with ESMS in the year, in all since the start: at least ", total.Describe(fiche, Language.English), StringComparison.Ordinal);
    }

    private static CpomEvaluation Evaluate(string indicator, string value)
    {
        var contract = ContractDocument.Read($$"""
            {
              "format": "thqse.cpom-contract/1", "establishment": { "category": "ch", "beds": 320, "ghtMember": true },
              "choices": { "CPOM_OS_8": { "target": 15 } },
              "observations": { "{{indicator}}": { "2025": { "values": { {{value}} } }, "2026": { "values": { {{value}} } } } }
            }
            """).ContractOrThrow();
        return contract.Catalogue.Evaluate(contract);
    }
}
