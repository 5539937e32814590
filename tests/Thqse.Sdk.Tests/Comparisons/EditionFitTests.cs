using System.Text.Json.Nodes;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Cpom.Comparisons;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Cpom.Catalogue;

namespace Thqse.Sdk.Tests.Comparisons;

/// <summary>Whether what was declared under one edition of a catalogue can be read under another one, which changes one thing: then that edition alone can be tried as a cause of what moved.</summary>
public class EditionFitTests
{
    private const string First = """
        {
          "format": "thqse.cpom-catalogue/1", "id": "annex", "version": "1.0.0", "languages": ["en"], "label": { "en": "Annex" },
          "years": { "first": 2030, "last": 2031, "earlier": [2028, 2029] }, "source": { "title": "Annex", "publisher": "An agency" },
          "attributes": [{ "id": "deliveries", "kind": "count", "label": { "en": "Deliveries" } }],
          "fiches": [
            { "id": "I-1", "reference": { "en": "Article 1" }, "label": { "en": "Care" }, "definition": { "en": "Care" },
              "options": [{ "id": "kitchen", "label": { "en": "Kitchen" } }, { "id": "laundry", "label": { "en": "Laundry" } }],
              "chosenYear": { "from": 2028, "to": 2029 }, "chosenTarget": { "measure": "delay", "below": 12 },
              "measures": [
                { "id": "delay", "kind": "quantity", "decimals": 1, "unit": { "en": "days" }, "label": { "en": "Delay" } },
                { "id": "visits", "kind": "count", "maximum": 500, "label": { "en": "Visits" } },
                { "id": "share", "kind": "rate", "proportion": true, "label": { "en": "Share" } },
                { "id": "level", "kind": "class", "values": ["C", "B", "A"], "notCollected": "NC", "label": { "en": "Level" } },
                { "id": "paid", "kind": "count", "label": { "en": "Paid" } }
              ],
              "milestones": [{ "id": "team", "label": { "en": "Team" } }],
              "rows": [{ "id": "all", "label": { "en": "All" }, "who": {}, "cells": { "2030": { "rule": "threshold", "measure": "visits", "atLeast": 10 }, "2031": { "rule": "threshold", "measure": "visits", "atLeast": 10 } } }],
              "ledger": [
                { "shows": { "en": "10" }, "applied": { "en": "10" }, "alternative": { "id": "twelve", "meaning": { "en": "12" }, "changes": { "rows": { "all": { "cells": { "2030": { "atLeast": 12 } } } } } }, "rows": ["all"], "years": [2030], "confidence": "low" },
                { "shows": { "en": "10" }, "applied": { "en": "10" }, "alternative": { "id": "eleven", "meaning": { "en": "11" }, "changes": { "rows": { "all": { "cells": { "2031": { "atLeast": 11 } } } } } }, "rows": ["all"], "years": [2031], "confidence": "low" }
              ] },
            { "id": "I-2", "reference": { "en": "Article 2" }, "label": { "en": "Purchases" }, "definition": { "en": "Purchases" },
              "chosenTarget": { "measure": "bought", "above": 5 },
              "measures": [{ "id": "bought", "kind": "count", "label": { "en": "Bought" } }],
              "rows": [{ "id": "all", "label": { "en": "All" }, "who": {}, "cells": { "2030": { "rule": "chosenTarget", "measure": "bought" }, "2031": { "rule": "chosenTargetIsSet" } } }] },
            { "id": "I-3", "reference": { "en": "Article 3" }, "label": { "en": "Transport" }, "definition": { "en": "Transport" },
              "measures": [{ "id": "trips", "kind": "count", "label": { "en": "Trips" } }],
              "rows": [{ "id": "all", "label": { "en": "All" }, "who": {}, "cells": { "2030": { "rule": "threshold", "measure": "trips", "atLeast": 1 }, "2031": { "rule": "threshold", "measure": "trips", "atLeast": 1 } } }] },
            { "id": "I-4", "reference": { "en": "Article 4" }, "label": { "en": "Energy" }, "definition": { "en": "Energy" },
              "measures": [{ "id": "audits", "kind": "count", "label": { "en": "Audits" } }],
              "rows": [{ "id": "all", "label": { "en": "All" }, "who": {}, "cells": { "2030": { "rule": "threshold", "measure": "audits", "atLeast": 1 }, "2031": { "rule": "threshold", "measure": "audits", "atLeast": 1 } } }] }
          ]
        }
        """;

    private const string Declared = """
        {
          "format": "thqse.cpom-contract/1", "catalogue": "annex", "readings": { "I-1": "twelve" },
          "establishment": { "category": "ch", "beds": 320, "attributes": { "deliveries": 3 }, "alreadyEngaged": ["I-4"] },
          "choices": { "I-1": { "option": "kitchen", "target": 11.5, "year": 2028 }, "I-2": { "target": 6 } },
          "notConcerned": { "I-3": "No transport." },
          "observations": { "I-1": { "2028": { "values": { "visits": 9 } }, "2031": { "values": { "delay": 3.5, "visits": 12, "share": 40, "level": "NC" }, "milestones": ["team"] } } }
        }
        """;

    private static readonly CpomCatalogue Catalogue = CatalogueFiles.Load(First);

    public static TheoryData<string, string, bool> Editions => new()
    {
        { "/version", "\"2.0.0\"", true },
        { "/fiches/0/label/en", "\"Nursing\"", true },
        { "/fiches/0/rows/0/cells/2030/atLeast", "20", true },
        { "/attributes/0/kind", "\"flag\"", false },
        { "/attributes/0/id", "\"births\"", false },
        { "/fiches/0/ledger/0/alternative/id", "\"dozen\"", false },
        { "/fiches/0/ledger/1/alternative/id", "\"one-more\"", true },
        { "/fiches/3/id", "\"I-5\"", false },
        { "/fiches/2/id", "\"I-5\"", false },
        { "/fiches/1/id", "\"I-5\"", false },
        { "/fiches/0/options/0/id", "\"cuisine\"", false },
        { "/fiches/0/options/1/id", "\"linen\"", true },
        { "/fiches/1/chosenTarget/above", "5.9", true },
        { "/fiches/1/chosenTarget/above", "6", false },
        { "/fiches/0/chosenTarget/below", "11.6", true },
        { "/fiches/0/chosenTarget/below", "11.5", false },
        { "/fiches/0/chosenTarget", "null", false },
        { "/fiches/0/chosenYear/from", "2029", false },
        { "/fiches/0/chosenYear", "null", false },
        { "/years/earlier", "[2029]", false },
        { "/fiches/0/milestones/0/id", "\"crew\"", false },
        { "/fiches/0/measures/4/id", "\"unpaid\"", true },
        { "/fiches/0/measures/1/id", "\"calls\"", false },
        { "/fiches/0/measures/1/maximum", "400", false },
        { "/fiches/0/measures/0/decimals", "2", false },
        { "/fiches/0/measures/0/signed", "true", false },
        { "/fiches/0/measures/2/proportion", "false", false },
        { "/fiches/0/measures/2/per", "1000", false },
        { "/fiches/0/measures/1/kind", "\"quantity\"", false },
        { "/fiches/0/measures/3/values", """["C", "A"]""", false },
        { "/fiches/0/measures/3/notCollected", "\"ND\"", false },
        { "/fiches/0/measures/1/sumOf", """["paid", "paid"]""", false },
    };

    [Theory]
    [MemberData(nameof(Editions))]
    public void An_edition_takes_over_what_it_can_hold_and_asks_in_the_same_way(string place, string change, bool isTaken)
    {
        var contract = ContractDocument.Read(Declared, Catalogue).ContractOrThrow();

        var taken = EditionFit.Of(contract, Edition(place, change));

        Assert.Equal(isTaken, taken is not null);
        if (taken is not null)
        {
            Assert.Equal(JsonNode.Parse(ContractDocument.Write(contract))!["observations"]!.ToJsonString(), JsonNode.Parse(ContractDocument.Write(taken))!["observations"]!.ToJsonString());
            Assert.Equal(contract.Readings, taken.Readings);
        }
    }

    private static CpomCatalogue Edition(string place, string change)
    {
        var catalogue = JsonNode.Parse(First)!;
        var path = place.Split('/')[1..];
        var owner = path[..^1].Aggregate(catalogue, (node, name) => node is JsonArray list ? list[int.Parse(name, System.Globalization.CultureInfo.InvariantCulture)]! : node[name]!).AsObject();
        if (change == "null")
        {
            owner.Remove(path[^1]);
        }
        else
        {
            owner[path[^1]] = JsonNode.Parse(change);
        }

        return CatalogueFiles.Load(catalogue.ToJsonString());
    }
}
