using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using static Thqse.Sdk.Tests.Diagnosis.Cohorts.CohortCards;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts;

public class CardCheckTests
{
    private const string Finess = "310781406";

    [Fact]
    public void Copies_of_one_establishment_are_no_group()
    {
        var exception = Assert.Throws<ArgumentException>(() => CohortReporting.Report([.. Enumerable.Range(0, 5).Select(_ => Named(Card(50)))]));

        Assert.Contains(Finess, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_establishment_is_left_out_of_its_own_reference_when_its_card_was_read_again()
    {
        var position = CohortReporting.Position(Named(Card(90)), [.. Cards(5), Named(Card(90))]);

        Assert.Equal(5, position.Overall.Others!.Count);
    }

    [Theory]
    [InlineData("lowest", 40, "/overall/lowest")]
    [InlineData("highest", 40, "/overall/conservative")]
    public void A_score_card_whose_scores_contradict_each_other_is_refused(string member, int value, string pointer)
    {
        var card = JsonNode.Parse(ScoreCardDocument.Write(Card(50)))!;
        card["overall"]![member] = value;

        Assert.Contains(ScoreCardDocument.Read(card.ToJsonString()).Diagnostics, diagnostic =>
            diagnostic.Code == DiagnosticCode.NumberOutOfRange && diagnostic.Pointer == pointer);
    }

    /// <summary>Found by mutated score cards.</summary>
    [Fact]
    public void More_questions_than_can_be_counted_are_refused()
    {
        var card = JsonNode.Parse(ScoreCardDocument.Write(Card(50)))!;
        card["themes"]![0]!["asked"] = 3_000_000_000;

        Assert.Contains(ScoreCardDocument.Read(card.ToJsonString()).Diagnostics, diagnostic => diagnostic.Pointer == "/themes/0/asked");
    }

    private static ScoreCard Named(ScoreCard card)
    {
        var json = JsonNode.Parse(ScoreCardDocument.Write(card))!;
        json["establishment"]!["finess"] = Finess;
        return ScoreCardDocument.Read(json.ToJsonString()).CardOrThrow();
    }
}
