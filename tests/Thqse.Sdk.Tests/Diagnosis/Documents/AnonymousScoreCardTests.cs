using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Cohorts;

namespace Thqse.Sdk.Tests.Diagnosis.Documents;

public class AnonymousScoreCardTests
{
    [Fact]
    public void A_card_that_does_not_say_whose_it_is_is_read_and_written_without()
    {
        var hospital = new Establishment(EstablishmentCategory.Ch, 320, name: "CH des Deux Rivières");
        var named = JsonNode.Parse(ScoreCardDocument.Write(new QuestionnaireResponseBuilder(ResponseQuestionnaire.Questionnaire, hospital).Choose("single", "best").Build().Score()))!.AsObject();
        Assert.True(named.Remove("establishment"));

        var card = ScoreCardDocument.Read(named.ToJsonString()).CardOrThrow();

        Assert.Null(card.Establishment);
        Assert.True(JsonNode.DeepEquals(named, JsonNode.Parse(ScoreCardDocument.Write(card))));
    }

    [Fact]
    public void A_card_that_does_not_say_whose_it_is_is_left_out_of_a_cohort_by_the_reason_alone()
    {
        var document = JsonNode.Parse(ScoreCardDocument.Write(CohortCards.Card(20, complete: false)))!.AsObject();
        Assert.True(document.Remove("establishment"));

        var cohort = CohortReporting.Calculate([CohortCards.Card(10), ScoreCardDocument.Read(document.ToJsonString()).CardOrThrow()]);

        Assert.Equal("""[{"why":"incomplete"}]""", JsonNode.Parse(CohortReportDocument.WriteCalculation(cohort))!["excluded"]!.ToJsonString());
    }
}
