using Thqse.Sdk.Cpom;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Tests.Cpom.Catalogues;

namespace Thqse.Sdk.Tests.Messages;

/// <summary>A number is shown in the terms of its measure.</summary>
public class MeasureNumberTests
{
    private static readonly IReadOnlyList<Measure> Measures = new Scheme(
        """
        [
          { "id": "visits", "kind": "count" }, { "id": "share", "kind": "rate" }, { "id": "infections", "kind": "rate", "per": 1000, "unit": { "fr": "pour 1 000 jours", "en": "per 1,000 days" } },
          { "id": "falls", "kind": "rate", "per": 1000 }, { "id": "delay", "kind": "quantity", "decimals": 3, "unit": { "fr": "jours", "en": "days" } }, { "id": "weight", "kind": "quantity" }, { "id": "level", "kind": "class", "values": ["C", "B"] }
        ]
        """,
        """{ "rule": "threshold", "measure": "visits", "atLeast": 1 }""").Catalogue().Fiches[0].Targets.Measures;

    [Theory]
    [InlineData("visits", 1740, "1 740", "1,740")]
    [InlineData("share", 56.44, "56,4 %", "56.4%")]
    [InlineData("infections", 2.5, "2,5 pour 1 000 jours", "2.5 per 1,000 days")]
    [InlineData("falls", 2.5, "2,5 pour 1 000", "2.5 per 1,000")]
    [InlineData("delay", 3.1234, "3,123 jours", "3.123 days")]
    [InlineData("weight", 3.1234, "3,1", "3.1")]
    [InlineData("level", 1, "B", "B")]
    [InlineData("level", 2, "2", "2")]
    [InlineData("level", -1, "-1", "-1")]
    public void A_number_of_a_measure_has_its_unit_and_its_digits(string id, decimal value, string french, string english)
    {
        var measure = Measures.Single(each => each.Id.ToString() == id);

        Assert.Equal((french, english), (NumberText.Of(value, measure, Language.French, 1).Replace('\u202F', ' ').Replace('\u00A0', ' '), NumberText.Of(value, measure, Language.English, 1).Replace('\u00A0', ' ')));
    }
}
