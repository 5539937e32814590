using System.Text.Json.Nodes;
using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;
using Thqse.Sdk.Cpom;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Cpom.Readings;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Contracts;

namespace Thqse.Sdk.Tests.Specification;

/// <summary>Each reading alone, whichever chance would have selected: the specification merges what it changes on its own.</summary>
[Cases(4)]
public class ReadingComparison
{
    /// <summary>As many as go together, or a few: what one changes must not be lost where another changes the same fiche.</summary>
    [Property(Arbitrary = [typeof(ReadingProperties.UnderReadings)])]
    public void Under_readings_that_go_together_the_engine_gives_the_verdicts_of_the_specification(GeneratedContract contract, LocalDate date)
    {
        var evaluation = WrittenEvaluation.Of(contract.Read().Evaluate(date));
        var specified = SpecifiedVerdicts.Of(contract.Text, LocalDatePattern.Iso.Format(date), contract.Of?.ToString());

        Answers.Agree(specified["summary"], evaluation["summary"]);
        Answers.AgreeOnEach(specified["indicators"]!, evaluation["indicators"]!);
    }

    [Property]
    public void Under_every_reading_alone_the_engine_gives_the_verdicts_of_the_specification(GeneratedContract contract, LocalDate date)
    {
        foreach (var reading in contract.Catalogue.SelectableReadings)
        {
            var under = Under(contract, reading);
            var evaluation = WrittenEvaluation.Of(ContractDocument.Read(under, contract.Catalogue).ContractOrThrow().Evaluate(date));
            var specified = SpecifiedVerdicts.Of(under, LocalDatePattern.Iso.Format(date), contract.Of?.ToString());

            Answers.Agree(specified["summary"], evaluation["summary"]);
            Answers.AgreeOnEach(specified["indicators"]!, evaluation["indicators"]!);
        }
    }

    /// <summary>The contract with that reading and no other, and an answer to what only a reading asks.</summary>
    private static string Under(GeneratedContract contract, ReadingId reading)
    {
        var document = JsonNode.Parse(contract.Text)!.AsObject();
        document["readings"] = new JsonObject { [reading.Indicator?.ToString() ?? "all"] = reading.Alternative };
        var establishment = document["establishment"]!.AsObject();
        if (!establishment.ContainsKey("attributes") && contract.Catalogue.Attributes.Count > 0)
        {
            establishment["attributes"] = new JsonObject(contract.Catalogue.Attributes.Select(attribute => KeyValuePair.Create(attribute.Id.ToString(), (JsonNode?)true)));
        }

        return document.ToJsonString();
    }
}
