using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Cpom.Catalogue;

namespace Thqse.Sdk.Tests.Cpom.Catalogues;

/// <summary>What is asked depends on what the catalogue asks about an establishment: deliveries of a year, an emergency unit, a legal status.</summary>
public class AttributeTests
{
    private const string Rows = """
        { "id": "maternity", "label": { "en": "500 deliveries or more" }, "who": { "attributes": { "deliveries": { "atLeast": 500 } } }, "cells": { "2030": { "rule": "threshold", "measure": "visits", "atLeast": 100 } } },
        { "id": "small-emergency", "label": { "en": "Fewer, with emergencies" }, "who": { "attributes": { "deliveries": { "below": 500 }, "emergency": true } }, "cells": { "2030": { "rule": "threshold", "measure": "visits", "atLeast": 10 } } },
        { "id": "others", "label": { "en": "Others" }, "who": { "attributes": { "deliveries": { "below": 500 }, "emergency": false } }, "notApplicable": "without-object" }
        """;

    private static readonly CpomCatalogue Catalogue = Load(Rows);

    /// <summary>A plan that knows attributes, and one that lacks them.</summary>
    internal static object Attributed => new[]
    {
        Catalogue.EvaluateAsAsked(Contract("""{ "deliveries": 12, "emergency": true }""")),
        Catalogue.EvaluateAsAsked(Contract("""{ "deliveries": 12, "emergency": true }""").With(new Establishment(EstablishmentCategory.Ch, beds: 320))),
    };

    [Theory]
    [InlineData("""{ "deliveries": 499, "emergency": true }""", "small-emergency")]
    [InlineData("""{ "deliveries": 500, "emergency": true }""", "maternity")]
    [InlineData("""{ "deliveries": 500 }""", "maternity")]
    [InlineData("""{ "deliveries": 0, "emergency": false }""", "others")]
    public void Attributes_decide_the_row_with_limits_half_open(string attributes, string row)
        => Assert.Equal(row, Catalogue.EvaluateAsAsked(Contract(attributes))["I-1"].Row!.Id);

    [Theory]
    [InlineData("""{ "deliveries": 12 }""", "missing-member /establishment/attributes emergency")]
    [InlineData("""{ "emergency": false }""", "missing-member /establishment/attributes deliveries")]
    [InlineData("{}", "missing-member /establishment/attributes deliveries; missing-member /establishment/attributes emergency")]
    [InlineData("""{ "deliverys": 12, "deliveries": 3, "emergency": true }""", "unknown-attribute /establishment/attributes/deliverys deliverys")]
    [InlineData("""{ "deliveries": -1, "emergency": true }""", "negative-value /establishment/attributes/deliveries -1")]
    [InlineData("""{ "deliveries": 1.5, "emergency": true }""", "fractional-count /establishment/attributes/deliveries 1.5")]
    [InlineData("""{ "deliveries": "12", "emergency": 1 }""", "wrong-type /establishment/attributes/deliveries 12; wrong-type /establishment/attributes/emergency 1")]
    [InlineData("""{ "deliveries": [12], "emergency": true }""", "wrong-type /establishment/attributes/deliveries ")]
    public void What_is_wrong_with_attributes_is_told_with_its_place(string attributes, string expected)
    {
        var read = Read(attributes);

        Assert.Equal(expected, string.Join("; ", read.Diagnostics.Select(diagnostic => $"{diagnostic.Code.ToCode()} {diagnostic.Pointer} {diagnostic.Value}")));
        Assert.All(read.Diagnostics, diagnostic => Assert.NotNull(diagnostic.Line));
        Assert.All(read.Diagnostics, diagnostic => Assert.False(string.IsNullOrWhiteSpace(diagnostic.Explain(Language.French) + diagnostic.Explain(Language.English))));
    }

    [Fact]
    public void A_contract_without_attributes_is_told_which_are_missing_where_they_would_stand()
        => Assert.All(Read(null).Diagnostics, diagnostic => Assert.Equal(("/establishment/attributes", true), (diagnostic.Pointer, diagnostic.Line is not null)));

    [Fact]
    public void What_only_an_indicator_that_was_taken_out_needs_is_not_missing()
        => Assert.True(Read(null, """, "notConcerned": { "I-1": "no maternity" }""").Succeeded);

    [Fact]
    public void An_establishment_that_says_nothing_is_undetermined_and_green_comes_with_the_attributes()
    {
        var contract = Contract("""{ "deliveries": 12, "emergency": true }""").With(new Establishment(EstablishmentCategory.Ch, beds: 320));

        var verdict = Catalogue.EvaluateAsAsked(contract)["I-1"][2030];

        Assert.Equal((VerdictStatus.Undetermined, "attribute-missing"), (verdict.Status, Assert.Single(verdict.Reasons).ToCode()));
        Assert.Equal("Dire de l'établissement : Accouchements ; et dire de l'établissement : Urgences.", Capital(verdict.ToGreen!.Explain(Language.French)));
        Assert.Equal("Say of the establishment: Deliveries; and say of the establishment: Emergency unit.", Capital(verdict.ToGreen!.Explain(Language.English)));
        Assert.Equal(["deliveries", "emergency"], Catalogue.Plan(contract)["I-1"].LackingAttributes.Select(attribute => attribute.Id.ToString()));
    }

    [Fact]
    public void A_choice_is_one_of_its_values()
    {
        var catalogue = Load("""
            { "id": "public", "label": { "en": "Public" }, "who": { "attributes": { "status": "public" } }, "cells": { "2030": { "rule": "threshold", "measure": "visits", "atLeast": 1 } } },
            { "id": "private", "label": { "en": "Private" }, "who": { "attributes": { "status": ["profit", "non-profit"] } }, "cells": { "2030": { "rule": "none" } } }
            """, """[{ "id": "status", "kind": "choice", "values": ["public", "profit", "non-profit"], "label": { "en": "Legal status" } }]""");

        Assert.Empty(catalogue.Check());
        Assert.Equal("private", catalogue.EvaluateAsAsked(Contract("""{ "status": "non-profit" }""", catalogue))["I-1"].Row!.Id);
        Assert.Equal("unknown-value", Assert.Single(Read("""{ "status": "Public" }""", catalogue: catalogue).Diagnostics).Code.ToCode());
        Assert.Equal("Legal status: profit or non-profit", catalogue.Fiches[0].Targets.Rows[1].Population.Describe(catalogue.Fiches[0], Language.English));
    }

    [Fact]
    public void A_contract_is_written_and_built_with_its_attributes()
    {
        var contract = Contract("""{ "emergency": true, "deliveries": 620 }""");
        var written = ContractDocument.Write(contract);

        Assert.Equal(contract.Establishment, ContractDocument.Read(written, Catalogue).ContractOrThrow().Establishment);
        Assert.Equal(contract.Establishment, contract.ToBuilder().Build().Establishment);
        Assert.Equal(contract.Establishment, System.Text.Json.JsonSerializer.Deserialize<Establishment>(System.Text.Json.JsonSerializer.Serialize(contract.Establishment)));
        Assert.Contains("\"deliveries\":620", EvaluationDocument.Write(Catalogue.EvaluateAsAsked(contract)).Replace(" ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("unknown-attribute", string.Join(' ', Diagnostics(new EstablishmentFields { Category = "ch", Beds = 3, Attributes = new Dictionary<string, AttributeValue> { ["births"] = AttributeValue.Count(3) } }).Select(each => each.Code.ToCode())), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "deliveries": { "atLeast": 500 } }""", """{ "deliveries": { "below": 499 } }""", "PopulationHole", "CHU, Deliveries: 499", "CHU, Accouchements : 499")]
    [InlineData("""{ "deliveries": { "atLeast": 500 } }""", """{ "deliveries": { "below": 501 } }""", "OverlappingRows", "CHU, Deliveries: 500", "CHU, Accouchements : 500")]
    [InlineData("""{ "emergency": true }""", """{ "emergency": true }""", "PopulationHole OverlappingRows", "Emergency unit: no", "Urgences : non")]
    [InlineData("""{ "deliveries": true }""", "{}", "AttributeDoesNotFit", "deliveries", "deliveries")]
    [InlineData("""{ "deliveries": { "atLeast": 5, "below": 5 } }""", "{}", "AttributeDoesNotFit", "deliveries", "deliveries")]
    [InlineData("""{ "births": { "atLeast": 5 } }""", """{ "births": { "below": 5 } }""", "UndeclaredAttribute", "births", "births")]
    public void The_check_proves_populations_over_attributes_and_shows_who_is_in_none_or_in_two(string one, string other, string codes, string english, string french)
    {
        var findings = Load($$"""
            { "id": "one", "label": { "en": "One" }, "who": { "attributes": {{one}} }, "cells": { "2030": { "rule": "threshold", "measure": "visits", "atLeast": 1 } } },
            { "id": "other", "label": { "en": "Other" }, "who": { "attributes": {{other}} }, "cells": { "2030": { "rule": "none" } } }
            """).Check().Where(finding => finding.Code != CatalogueFindingCode.UnusedAttribute).ToArray();

        Assert.Empty(codes.Split(' ').Except(findings.Select(finding => finding.Code.ToString())));
        Assert.Contains(findings, finding => finding.Explain(Language.English).Contains(english.Replace("CHU", "university hospital (CHU)", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.Contains(findings, finding => finding.Explain(Language.French).Contains(french, StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.True(finding.ChangesTargets));
    }

    [Theory]
    [InlineData("""{ "attributes": { "deliveries": { "atLeast": 500, "below": 1000 } } }""", "Accouchements : de 500 à moins de 1 000", "Deliveries: from 500 to below 1,000")]
    [InlineData("""{ "attributes": { "deliveries": { "atLeast": 500 } } }""", "Accouchements : au moins 500", "Deliveries: at least 500")]
    [InlineData("""{ "attributes": { "deliveries": { "below": 500 } } }""", "Accouchements : moins de 500", "Deliveries: below 500")]
    [InlineData("""{ "attributes": { "emergency": true } }""", "Urgences : oui", "Emergency unit: yes")]
    [InlineData("""{ "attributes": { "emergency": false } }""", "Urgences : non", "Emergency unit: no")]
    [InlineData("""{ "attributes": { "births": { "below": 5 } } }""", "births : moins de 5", "births: below 5")]
    [InlineData("""{ "exceptDepartments": ["31", "66"] }""", "hors département 31 ou 66", "outside department 31 or 66")]
    [InlineData("""{ "option": "kitchen" }""", "option kitchen", "option kitchen")]
    [InlineData("{}", "tous les établissements", "every establishment")]
    public void Whom_a_row_is_for_is_said_in_words(string who, string french, string english)
    {
        var fiche = Load($$"""{ "id": "some", "label": { "en": "Some" }, "who": {{who}}, "cells": { "2030": { "rule": "threshold", "measure": "visits", "atLeast": 1 } } }""").Fiches[0];

        Assert.Equal((french, english), (fiche.Targets.Rows[0].Population.Describe(fiche, Language.French).Replace('\u202F', ' ').Replace('\u00A0', ' '), fiche.Targets.Rows[0].Population.Describe(fiche, Language.English)));
    }

    [Fact]
    public void An_attribute_on_which_nothing_depends_is_told()
        => Assert.Equal(
            ["UnusedAttribute catalogue attributes: deliveries", "UnusedAttribute catalogue attributes: emergency"],
            Load("""{ "id": "all", "label": { "en": "All" }, "who": {}, "cells": { "2030": { "rule": "threshold", "measure": "visits", "atLeast": 1 } } }""").Check().Select(finding => finding.ToString()));

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];

    private static IReadOnlyList<Diagnostic> Diagnostics(EstablishmentFields fields)
    {
        _ = new CpomContractBuilder(Catalogue, fields).TryBuild(out _, out var diagnostics);
        return diagnostics;
    }

    private static CpomContract Contract(string attributes, CpomCatalogue? catalogue = null) => Read(attributes, catalogue: catalogue).ContractOrThrow();

    private static ContractReadResult Read(string? attributes, string more = "", CpomCatalogue? catalogue = null)
        => ContractDocument.Read(
            $$"""{ "format": "thqse.cpom-contract/1", "catalogue": "attributes", "asOf": "2031-01-01", "establishment": { "category": "ch", "beds": 320{{(attributes is null ? string.Empty : ", \"attributes\": " + attributes)}} }{{more}} }""",
            catalogue ?? Catalogue);

    private static CpomCatalogue Load(string rows, string? attributes = null) => CatalogueFiles.Load($$"""
        {
          "format": "thqse.cpom-catalogue/1", "id": "attributes", "version": "1.0.0", "label": { "fr": "Attributs", "en": "Attributes" }, "languages": ["en"],
          "years": { "first": 2030, "last": 2030, "earlier": [2029] }, "source": { "title": "Annexe", "publisher": "Une agence" },
          "attributes": {{attributes ?? """[{ "id": "deliveries", "kind": "count", "label": { "fr": "Accouchements", "en": "Deliveries" } }, { "id": "emergency", "kind": "flag", "label": { "fr": "Urgences", "en": "Emergency unit" } }]"""}},
          "fiches": [{
            "id": "I-1", "reference": { "en": "Article 1" }, "label": { "en": "Visits" }, "definition": { "en": "Visits" },
            "measures": [{ "id": "visits", "kind": "count", "label": { "en": "Visits" } }],
            "rows": [ {{rows}} ]
          }]
        }
        """);
}
