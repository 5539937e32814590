using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using static Thqse.Sdk.Tests.Diagnosis.Cohorts.CohortCards;

namespace Thqse.Sdk.Tests.Diagnosis.Documents;

/// <summary>A score card says by which policy for what is not concerned it was scored, when it is not the default one.</summary>
public class CardPolicyTests
{
    [Theory]
    [InlineData(NotConcernedPolicy.LeftOut, null)]
    [InlineData(NotConcernedPolicy.SharedEqually, "shared-equally")]
    [InlineData(NotConcernedPolicy.CountedAsZero, "counted-as-zero")]
    public void A_policy_is_written_and_read_back_and_the_default_one_changes_no_byte(NotConcernedPolicy policy, string? expected)
    {
        var card = Card(50, concerned: false, policy: policy);
        var written = ScoreCardDocument.Write(card);

        Assert.Equal(policy, card.NotConcerned);
        Assert.Equal(expected, (string?)JsonNode.Parse(written)!["notConcerned"]);
        Assert.Equal(expected is not null, JsonNode.Parse(written)!.AsObject().ContainsKey("notConcerned"));
        Assert.Equal(policy, ScoreCardDocument.Read(written).CardOrThrow().NotConcerned);
    }

    [Theory]
    [InlineData(NotConcernedPolicy.LeftOut, null)]
    [InlineData(NotConcernedPolicy.CountedAsZero, "counted-as-zero")]
    public void A_report_tells_the_policy_of_its_cards(NotConcernedPolicy policy, string? expected)
    {
        var report = CohortReporting.Report([Card(50, policy: policy), Card(60, policy: policy)]);

        Assert.Equal(policy, report.NotConcerned);
        Assert.Equal(expected, (string?)JsonNode.Parse(CohortReportDocument.Write(report))!["notConcerned"]);
    }

    [Fact]
    public void The_default_policy_may_be_said()
    {
        var document = JsonNode.Parse(ScoreCardDocument.Write(Card(50)))!;
        document["notConcerned"] = "left-out";

        Assert.Equal(NotConcernedPolicy.LeftOut, ScoreCardDocument.Read(document.ToJsonString()).CardOrThrow().NotConcerned);
    }
}
