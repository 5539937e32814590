using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Cpom.Catalogue;

namespace Thqse.Sdk.Tests.Cpom.Contracts;

/// <summary>What is not known of an establishment is asked for where it decides, and only there.</summary>
public class UnknownFactsTests
{
    private static readonly CpomCatalogue Catalogue = CatalogueFiles.Load("""
        {
          "format": "thqse.cpom-catalogue/1", "id": "facts", "version": "1.0.0", "languages": ["en"], "label": { "en": "Facts" }, "years": { "first": 2030, "last": 2030, "earlier": [2029] }, "source": { "title": "Annex", "publisher": "An agency" },
          "attributes": [{ "id": "deliveries", "kind": "count", "label": { "en": "Deliveries" } }],
          "fiches": [
            { "id": "I-1", "reference": { "en": "Article 1" }, "label": { "en": "By option" }, "definition": { "en": "Visits" },
              "measures": [{ "id": "visits", "kind": "count", "label": { "en": "Visits" } }],
              "options": [{ "id": "kitchen", "label": { "en": "Kitchen" } }, { "id": "laundry", "label": { "en": "Laundry" } }],
              "rows": [
                { "id": "large-kitchen", "label": { "en": "L" }, "who": { "option": "kitchen", "attributes": { "deliveries": { "atLeast": 500 } } }, "cells": { "2030": { "rule": "threshold", "measure": "visits", "atLeast": 2 } } },
                { "id": "small-kitchen", "label": { "en": "S" }, "who": { "option": "kitchen", "attributes": { "deliveries": { "below": 500 } } }, "cells": { "2030": { "rule": "threshold", "measure": "visits", "atLeast": 1 } } },
                { "id": "laundry", "label": { "en": "W" }, "who": { "option": "laundry" }, "cells": { "2030": { "rule": "none" } } }] },
            { "id": "I-2", "reference": { "en": "Article 2" }, "label": { "en": "By membership" }, "definition": { "en": "Visits" },
              "measures": [{ "id": "visits", "kind": "count", "label": { "en": "Visits" } }],
              "rows": [
                { "id": "members", "label": { "en": "M" }, "who": { "ghtMember": true, "attributes": { "deliveries": { "atLeast": 500 } } }, "cells": { "2030": { "rule": "threshold", "measure": "visits", "atLeast": 2 } } },
                { "id": "small-members", "label": { "en": "S" }, "who": { "ghtMember": true, "attributes": { "deliveries": { "below": 500 } } }, "cells": { "2030": { "rule": "none" } } },
                { "id": "others", "label": { "en": "O" }, "who": { "ghtMember": false }, "cells": { "2030": { "rule": "threshold", "measure": "visits", "atLeast": 1 } } }] },
            { "id": "I-3", "reference": { "en": "Article 3" }, "label": { "en": "By deliveries" }, "definition": { "en": "Visits" },
              "measures": [{ "id": "visits", "kind": "count", "label": { "en": "Visits" } }],
              "rows": [
                { "id": "large", "label": { "en": "L" }, "who": { "attributes": { "deliveries": { "atLeast": 500 } } }, "cells": { "2030": { "rule": "threshold", "measure": "visits", "atLeast": 2 } } },
                { "id": "small", "label": { "en": "S" }, "who": { "attributes": { "deliveries": { "below": 500 } } }, "cells": { "2030": { "rule": "threshold", "measure": "visits", "atLeast": 1 } } }] }
          ]
        }
        """);

    [Theory]
    [InlineData("I-1", null, null, "attribute-missing deliveries")]
    [InlineData("I-1", "kitchen", null, "attribute-missing deliveries")]
    [InlineData("I-1", "laundry", null, "laundry")]
    [InlineData("I-2", null, true, "attribute-missing deliveries")]
    [InlineData("I-2", null, false, "others")]
    [InlineData("I-2", null, null, "membership-missing")]
    [InlineData("I-3", null, null, "attribute-missing deliveries")]
    [InlineData("I-3", null, true, "attribute-missing deliveries")]
    public void What_decides_and_is_not_known_is_what_is_lacking(string indicator, string? option, bool? isMember, string expected)
    {
        var contract = ContractDocument.Read(
            $$"""{ "format": "thqse.cpom-contract/1", "catalogue": "facts", "establishment": { "category": "ch", "beds": 320, "attributes": { "deliveries": 3 } }, "choices": { {{(option is null ? string.Empty : $"\"I-1\": {{ \"option\": \"{option}\" }}")}} } }""",
            Catalogue).ContractOrThrow().With(new Establishment(EstablishmentCategory.Ch, beds: 320, isGhtMember: isMember));

        var plan = Catalogue.Plan(contract)[indicator];

        Assert.Equal(expected, plan.Row?.Id ?? string.Join(' ', [plan.Lacking!.Value.ToCode(), .. plan.LackingAttributes.Select(attribute => attribute.Id.ToString())]));
    }
}
