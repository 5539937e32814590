using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Cpom.Catalogue;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Cpom.Catalogues;

/// <summary>A second catalogue of the real world, written with the language alone; its verdicts are worked out by hand.</summary>
public class TransitionObligationsTests
{
    private static readonly CpomCatalogue Catalogue = CatalogueFiles.Load(Text("transition-obligations"));

    [Fact]
    public void The_catalogue_is_sound() => Assert.Empty(Catalogue.Check());

    [Theory]
    [InlineData("CPOM_TRANSITION_1", 2026, "Met")]
    [InlineData("CPOM_TRANSITION_1", 2027, "NotMet below-threshold")]
    [InlineData("CPOM_TRANSITION_1", 2028, "Undetermined missing-value")]
    [InlineData("CPOM_TRANSITION_2", 2026, "Met")]
    [InlineData("CPOM_TRANSITION_2", 2027, "NotMet below-threshold")]
    [InlineData("CPOM_TRANSITION_3", 2029, "NoTarget")]
    [InlineData("CPOM_TRANSITION_3", 2030, "Met")]
    [InlineData("CPOM_TRANSITION_4", 2026, "Met")]
    [InlineData("CPOM_TRANSITION_4", 2027, "NotMet answered-no")]
    [InlineData("CPOM_TRANSITION_4", 2028, "Undetermined missing-value")]
    public void Its_contract_has_the_verdicts_worked_out_by_hand(string indicator, int year, string expected)
    {
        var verdict = Evaluation()[indicator][year];

        Assert.Equal(expected, string.Join(' ', [verdict.Status.ToString(), .. verdict.Reasons.Select(reason => reason.ToCode())]));
    }

    [Fact]
    public void A_verdict_cites_the_text_of_law()
        => Assert.EndsWith("Source : fiche CPOM_TRANSITION_4, Code de l'environnement, article L. 541-21-1.", Evaluation()["CPOM_TRANSITION_4"][2027].Explain(Language.French), StringComparison.Ordinal);

    /// <summary>Purchases from which shares follow, and the threshold whose multiple is asked, change the result: to say that they are not asked would be wrong.</summary>
    [Fact]
    public void What_a_computed_measure_follows_from_and_what_a_target_is_a_multiple_of_is_asked()
        => Assert.DoesNotContain(Evaluation().Notices, notice => notice.Code == NoticeCode.NotAsked);

    private static CpomEvaluation Evaluation() => Catalogue.EvaluateAsAsked(ContractDocument.Read(Text("transition-obligations-contract"), Catalogue).ContractOrThrow());

    private static string Text(string name) => File.ReadAllText(TestFiles.Path("Samples", "catalogues", name + ".json"));
}
