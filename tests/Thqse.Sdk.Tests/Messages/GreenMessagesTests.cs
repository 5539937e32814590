using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Messages;

/// <summary>A measure and its year make a sentence: "en place 2025" was none.</summary>
public class GreenMessagesTests
{
    [Theory]
    [InlineData("CPOM_CT_5", "\"territorial-team\": false", "Au moins une équipe territoriale en place en 2025 : oui.", "At least one territorial team in place in 2025: yes.")]
    [InlineData("CPOM_OS_18", "\"crisis-exercises\": 0", "Exercices de crise réalisés en 2025 : au moins 1.", "Crisis exercises carried out in 2025: at least 1.")]
    [InlineData("CPOM_OS_17", "\"plans-up-to-date\": 0", "Plans à jour en 2025 : au moins 1.", "Plans up to date in 2025: at least 1.")]
    public void The_year_follows_the_label_as_both_languages_want_it(string indicator, string value, string french, string english)
    {
        var path = Evaluate(indicator, value)[indicator][2025].ToGreen!;
        Assert.Equal((french, english), (path.Explain(Language.French), path.Explain(Language.English)));
    }

    /// <summary>Nothing is reached any more in a year that is over: what was done has only to be declared.</summary>
    [Theory]
    [InlineData("CPOM_OS_10", 2025, "déclarer 2025 (il en faut au moins 52) : Réunions de la cellule de gestion des lits.", "declare 2025 (at least 52 needed): Bed-management meetings.")]
    [InlineData("CPOM_OS_1", 2025, "déclarer 2025 (il faut au moins 10 %) : Professionnels formés ou sensibilisés à la santé environnementale.", null)]
    [InlineData("CPOM_CT_5", 2025, "déclarer 2025 (il faut un oui) : Au moins une équipe territoriale en place.", "declare 2025 (a yes is needed): At least one territorial team in place.")]
    [InlineData("CPOM_OS_7", 2025, "déclarer 2025, si c'est atteint : Démarche de mesure engagée.", null)]
    [InlineData("CPOM_OS_10", 2026, "Réunions de la cellule de gestion des lits en 2026 : au moins 52.", "Bed-management meetings in 2026: at least 52.")]
    public void What_is_not_declared_of_a_closed_year_has_to_be_declared(string indicator, int year, string french, string? english)
    {
        var contract = ContractDocument.Read("""{ "format": "thqse.cpom-contract/1", "asOf": "2026-03-31", "establishment": { "category": "ch", "beds": 320, "ghtMember": true } }""").ContractOrThrow();
        var path = contract.EvaluateAsAsked()[indicator][year].ToGreen!;
        Assert.Equal(french, path.Explain(Language.French).Replace('\u00A0', ' '));
        Assert.Equal(english ?? path.Explain(Language.English), path.Explain(Language.English));
    }

    /// <summary>A denominator of zero is declared, and says nothing: there is nothing to reach in a year that is over.</summary>
    [Fact]
    public void What_says_nothing_of_a_closed_year_is_to_be_looked_at_again()
    {
        var contract = ContractDocument.Read("""
            { "format": "thqse.cpom-contract/1", "asOf": "2026-03-31", "establishment": { "category": "ch", "beds": 320, "ghtMember": true },
              "observations": { "CPOM_OS_16": { "2025": { "values": { "discharge-prescriptions": { "numerator": 0, "denominator": 0 } } } } } }
            """).ContractOrThrow();
        var path = contract.Catalogue.EvaluateAsAsked(contract)["CPOM_OS_16"][2025].ToGreen!;
        Assert.Equal(
            "revoir ce qui est déclaré pour 2025, dont le dénominateur est nul (il faut au moins 50 %) : Séjours dont l'ordonnance de sortie est versée au DMP.",
            path.Explain(Language.French).Replace('\u00A0', ' '));
        Assert.Equal("look again at what is declared for 2025, whose denominator is zero (at least 50% needed): Stays whose discharge prescription is sent to the DMP.", path.Explain(Language.English));
    }

    [Fact]
    public void A_milestone_that_was_missed_is_not_to_be_reached_any_more()
    {
        var contract = ContractDocument.Read("""
            { "format": "thqse.cpom-contract/1", "asOf": "2026-03-31", "establishment": { "category": "ch", "beds": 320, "ghtMember": true },
              "observations": { "CPOM_OS_7": { "2025": { "comment": "rien encore" } } } }
            """).ContractOrThrow();
        Assert.Equal("il fallait atteindre au plus tard en 2025 : Démarche de mesure engagée.", contract.EvaluateAsAsked()["CPOM_OS_7"][2025].ToGreen!.Explain(Language.French));
    }

    /// <summary>A total of which a part is declared of an open year: what is asked later does not follow from that part.</summary>
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(1, null, null)]
    public void What_a_total_still_lacks_does_not_follow_from_the_part_of_an_open_year(int part, int? until, int? value)
    {
        var contract = ContractDocument.Read($$"""
            { "format": "thqse.cpom-contract/1", "asOf": "2027-03-31", "establishment": { "category": "ch", "beds": 320, "ghtMember": true },
              "observations": { "CPOM_CT_2": { "2025": { "values": { "projects": 0 } }, "2026": { "values": { "projects": 0 } }, "2027": { "values": { "projects": {{part}} } } } } }
            """).ContractOrThrow();
        var step = contract.EvaluateAsAsked()["CPOM_CT_2"][2029].ToGreen!.Ways[0].Steps[0];
        Assert.Equal((2027, (decimal?)until, (decimal?)value), (step.OpenReferenceYear, step.AssumedReference, step.Value));
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
        Assert.StartsWith("Nouveaux partenariats formalisés et opérationnels avec des ESMS, en tout depuis le début du contrat : au moins ", total.Describe(fiche, Language.French), StringComparison.Ordinal);
        Assert.StartsWith("New formalised and operational partnerships with ESMS, in all since the start of the contract: at least ", total.Describe(fiche, Language.English), StringComparison.Ordinal);
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
        return contract.EvaluateAsAsked();
    }
}
