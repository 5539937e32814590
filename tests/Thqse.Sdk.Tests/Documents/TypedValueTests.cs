using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Cpom.Catalogues;

namespace Thqse.Sdk.Tests.Documents;

/// <summary>What was typed in a field of a form is the value that its measure wants; what is none is refused as a document that says it is.</summary>
public class TypedValueTests
{
    private static readonly Scheme All = new(
        """
        [
          { "id": "visits", "kind": "count" }, { "id": "share", "kind": "rate", "proportion": true }, { "id": "desk", "kind": "flag" },
          { "id": "delay", "kind": "quantity", "decimals": 1, "unit": { "fr": "jours", "en": "days" } }, { "id": "level", "kind": "class", "values": ["C", "B"] }
        ]
        """,
        """{ "rule": "threshold", "measure": "visits", "atLeast": 1 }""");

    [Theory]
    [InlineData("visits", "740", "740")]
    [InlineData("visits", "7.4e2", "740")]
    [InlineData("share", "620/1100", "620/1100")]
    [InlineData("share", "56.4%", "56.4%")]
    [InlineData("share", "56.4", "56.4%")]
    [InlineData("desk", "true", "true")]
    [InlineData("desk", "false", "false")]
    [InlineData("delay", "3.5", "3.5")]
    [InlineData("level", "B", "B")]
    public void A_text_is_the_value_of_its_measure(string measure, string typed, string value)
        => Assert.Equal(value, Builder().DeclareText("CPOM_OS_1", 2030, measure, typed).Build().Declarations(IndicatorId.Parse("CPOM_OS_1")).FindObservation(2030)!.FindValue(new MeasureId(measure))!.ToString());

    [Theory]
    [InlineData("visits", "true", "wrong-type")]
    [InlineData("visits", "7,4", "wrong-type")]
    [InlineData("visits", "7%", "wrong-type")]
    [InlineData("share", "1/2/3", "wrong-type")]
    [InlineData("share", "1/x", "wrong-type")]
    [InlineData("desk", "oui", "wrong-type")]
    [InlineData("desk", "1", "wrong-type")]
    [InlineData("level", "true", "unknown-value")]
    public void A_text_that_is_no_value_of_its_measure_is_told(string measure, string typed, string code)
    {
        Assert.False(Builder().DeclareText("CPOM_OS_1", 2030, measure, typed).TryBuild(out _, out var diagnostics));
        Assert.Equal(code, Assert.Single(diagnostics).Code.ToCode());
    }

    [Theory]
    [InlineData("visits", 3)]
    [InlineData("delay", 3.5)]
    public void A_number_that_is_not_known_declares_nothing(string measure, decimal number)
    {
        var declared = Builder().DeclareNumber("CPOM_OS_1", 2030, measure, number).DeclareNumber("CPOM_OS_1", 2030, "share", null).DeclareRate("CPOM_OS_1", 2030, "share", null, null).DeclareText("CPOM_OS_1", 2030, "level", null).Build();

        Assert.Equal([measure], declared.Declarations(IndicatorId.Parse("CPOM_OS_1")).FindObservation(2030)!.Values.Select(pair => pair.Key.ToString()));
    }

    private static CpomContractBuilder Builder() => new(All.Catalogue(), new Establishment(EstablishmentCategory.Ch, beds: 320));
}
