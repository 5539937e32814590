using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts;

/// <summary>Who is left out of the reference of an establishment: its own card, however it names it, and nobody else's.</summary>
public class SameEstablishmentTellingTests
{
    private const string One = "310781406";
    private const string Other = "120000120";
    private const string OneSiret = "26310012500016";
    private const string OtherSiret = "35600000000048";

    /// <summary>Numbers of one kind that differ tell two apart, unless the numbers of the other kind are one: then a number was mistyped.</summary>
    [Theory]
    [InlineData(One, null, One, null, true)]
    [InlineData(One, null, null, null, true)]
    [InlineData(null, null, One, null, true)]
    [InlineData(null, null, null, null, true)]
    [InlineData(One, null, Other, null, false)]
    [InlineData(One, OneSiret, Other, OneSiret, true)]
    [InlineData(One, OneSiret, Other, OtherSiret, false)]
    [InlineData(One, OneSiret, Other, null, false)]
    [InlineData(One, null, Other, OneSiret, false)]
    [InlineData(null, OneSiret, null, OtherSiret, false)]
    [InlineData(null, OneSiret, null, OneSiret, true)]
    [InlineData(One, OneSiret, One, OtherSiret, true)]
    [InlineData(One, OneSiret, null, OtherSiret, false)]
    [InlineData(null, OneSiret, One, OtherSiret, false)]
    public void Cards_of_one_name_are_of_one_establishment_unless_their_numbers_tell_them_apart(string? finess, string? siret, string? otherFiness, string? otherSiret, bool areOne)
        => Assert.Equal(areOne ? 5 : 6, Others(Card("CH A", finess, siret), Card("CH A", otherFiness, otherSiret)));

    [Fact]
    public void Cards_of_two_names_and_no_number_are_of_two_establishments() => Assert.Equal(6, Others(Card("CH A", null, null), Card("CH B", null, null)));

    [Fact]
    public void Numbers_tell_whatever_the_names() => Assert.Equal(5, Others(Card("CH A", One, null), Card("CH B", One, null)));

    [Fact]
    public void A_card_that_does_not_say_whose_it_is_is_of_nobody_else()
    {
        Assert.Equal(6, Others(Card(null, null, null), Card("CH A", One, null)));
        Assert.Equal(6, Others(Card("CH A", One, null), Card(null, null, null)));
    }

    [Fact]
    public void The_very_same_card_is_left_out_though_it_does_not_say_whose_it_is()
    {
        var card = Card(null, null, null);

        Assert.Equal(5, Others(card, card));
    }

    /// <summary>How many are in the reference of a card, among five others and one more.</summary>
    private static int Others(ScoreCard card, ScoreCard more) => CohortReporting.Position(card, [.. CohortCards.Cards(5), more]).Overall.Others!.Count;

    /// <summary>A card of a hospital; of nobody, where nothing is said of it.</summary>
    private static ScoreCard Card(string? name, string? finess, string? siret)
    {
        var document = JsonNode.Parse(ScoreCardDocument.Write(CohortCards.Card(50)))!.AsObject();
        if (name is null)
        {
            document.Remove("establishment");
        }
        else
        {
            var establishment = document["establishment"]!.AsObject();
            establishment["name"] = name;
            Say(establishment, "finess", finess);
            Say(establishment, "siret", siret);
        }

        return ScoreCardDocument.Read(document.ToJsonString()).CardOrThrow();
    }

    private static void Say(JsonObject establishment, string name, string? value)
    {
        if (value is not null)
        {
            establishment[name] = value;
        }
    }
}
