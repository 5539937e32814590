using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Cpom.Catalogue;

namespace Thqse.Sdk.Tests.Cpom.Catalogues;

/// <summary>A catalogue of an agency that writes its annex itself: one language, no lines but a reference, milestone years only, an exemption below a volume.</summary>
public class ShortCatalogueTests
{
    private const string Text = """
        {
          "format": "thqse.cpom-catalogue/1", "id": "annexe-courte", "version": "1.0.0", "languages": ["fr"], "label": { "fr": "Annexe courte" },
          "years": { "first": 2030, "last": 2034, "earlier": [2028, 2029] },
          "source": { "title": "Annexe", "publisher": "Une agence" },
          "fiches": [
            {
              "id": "CPOM_X_1", "reference": { "fr": "Article 3 de l'annexe" }, "label": { "fr": "Césariennes" }, "definition": { "fr": "Part des césariennes" }, "years": [2030, 2034],
              "measures": [
                { "id": "sections", "kind": "rate", "proportion": true, "label": { "fr": "Part des césariennes" } },
                { "id": "births", "kind": "count", "label": { "fr": "Accouchements" } }
              ],
              "rows": [ { "id": "all", "label": { "fr": "Tous" }, "who": {}, "cells": {
                "2030": { "rule": "threshold", "measure": "sections", "atMost": 25, "unlessBelow": { "measure": "births", "number": 30 } },
                "2034": { "rule": "threshold", "measure": "sections", "atMost": 20, "reference": { "fr": "Article 4" } } } } ]
            }
          ]
        }
        """;

    [Theory]
    [InlineData("""{ "sections": 26, "births": 29 }""", "NotApplicable below-volume")]
    [InlineData("""{ "sections": 26, "births": 30 }""", "NotMet above-threshold")]
    [InlineData("""{ "sections": 25, "births": 30 }""", "Met")]
    [InlineData("""{ "sections": 25 }""", "Undetermined missing-value")]
    public void Who_counts_too_little_in_the_year_is_exempt(string values, string expected)
    {
        var verdict = Evaluated(values)[2030];

        Assert.Equal(expected, string.Join(' ', [verdict.Status.ToString(), .. verdict.Reasons.Select(reason => reason.ToCode())]));
    }

    [Fact]
    public void What_is_missing_to_know_who_is_exempt_is_the_volume()
        => Assert.Equal("births", Assert.Single(Assert.Single(Evaluated("""{ "sections": 25 }""")[2030].ToGreen!.Ways).Steps).Measure!.Id.ToString());

    [Fact]
    public void Years_that_the_fiche_does_not_name_ask_nothing()
        => Assert.Equal([VerdictStatus.NotMet, VerdictStatus.NoTarget, VerdictStatus.NoTarget, VerdictStatus.NoTarget, VerdictStatus.Undetermined], Evaluated("""{ "sections": 26, "births": 31 }""").Years.Select(year => year.Status));

    [Fact]
    public void A_verdict_names_the_reference_of_its_cell_or_of_its_fiche()
    {
        var evaluation = Evaluated("""{ "sections": 26, "births": 31 }""");

        Assert.EndsWith("Source : fiche CPOM_X_1, Article 3 de l'annexe.", evaluation[2030].Explain(Language.French), StringComparison.Ordinal);
        Assert.EndsWith("Source: fiche CPOM_X_1, Article 4.", evaluation[2034].Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Such_a_catalogue_is_sound() => Assert.Empty(CatalogueFiles.Load(Text).Check());

    [Fact]
    public void What_the_head_asks_of_each_fiche_has_to_be_there()
    {
        var finding = Assert.Single(CatalogueFiles.Load(Text.Replace("\"languages\"", "\"sections\": [\"context\"], \"languages\"", StringComparison.Ordinal)).Check());

        Assert.Equal((CatalogueFindingCode.MissingSection, "context"), (finding.Code, finding.Place));
    }

    [Fact]
    public void Without_saying_its_languages_a_catalogue_is_in_both()
    {
        var thrown = Assert.Throws<DiagnosticsException>(() => CatalogueFiles.Load(Text.Replace("\"languages\": [\"fr\"], ", string.Empty, StringComparison.Ordinal)));

        Assert.All(thrown.Diagnostics, diagnostic => Assert.Equal((DiagnosticCode.MissingMember, "en"), (diagnostic.Code, diagnostic.Value)));
        Assert.Contains(thrown.Diagnostics, diagnostic => diagnostic.Pointer == "/fiches/0/rows/0/label");
    }

    private static IndicatorEvaluation Evaluated(string values)
    {
        var catalogue = CatalogueFiles.Load(Text);
        var contract = ContractDocument.Read(
            $$"""{ "format": "thqse.cpom-contract/1", "catalogue": "annexe-courte", "establishment": { "category": "ch", "beds": 320 }, "observations": { "CPOM_X_1": { "2030": { "values": {{values}} } } } }""",
            catalogue).ContractOrThrow();
        return catalogue.EvaluateAsAsked(contract)["CPOM_X_1"];
    }
}
