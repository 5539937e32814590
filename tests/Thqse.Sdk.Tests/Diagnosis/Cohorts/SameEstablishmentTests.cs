using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using static Thqse.Sdk.Tests.Diagnosis.Cohorts.CohortCards;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts;

/// <summary>One establishment counts once, whatever tells it.</summary>
public class SameEstablishmentTests
{
    private const string Finess = "310781406", OtherFiness = "310019336", Siret = "26310012500016", OtherSiret = "73282932000074";

    [Theory]
    [InlineData("finess", Finess, Finess, true)]
    [InlineData("finess", Finess, OtherFiness, false)]
    [InlineData("siret", OtherSiret, OtherSiret, true)]
    [InlineData("name", "CH de l'Exemple", "CH de l'Exemple", true)]
    [InlineData("name", "CH de l'Exemple", " ch de  l'exemple", true)]
    [InlineData("name", "CH de l'Exemple", "CH de l\u2019Exemple", true)]
    [InlineData("name", "CH de la Vallée", "CH DE LA VALLEE", true)]
    [InlineData("name", "CH Saint-Jean", "CH SAINT JEAN", true)]
    [InlineData("name", "CH St-Jean", "Centre hospitalier Saint Jean", true)]
    [InlineData("name", "CHU Ste Anne", "C.H.U. Sainte-Anne", true)]
    [InlineData("name", "CHU de Montlaur", "Centre Hospitalier Universitaire Montlaur", true)]
    [InlineData("name", "Clinique du Sacré-Cœur", "CLINIQUE DU SACRE COEUR", true)]
    [InlineData("name", "EHPAD Les Tilleuls", "Ehpad des Tilleuls", true)]
    [InlineData("name", "CHU Saint-Jean", "CH Saint-Jean", false)]
    [InlineData("name", "CH Saint-Jean", "CH Sainte-Jeanne", false)]
    [InlineData("name", "EHPAD D", "EHPAD L", false)]
    [InlineData("name", "CH de l'Exemple", "CH d'un autre exemple", false)]
    [InlineData("name", "CH n° 1", "CH n° 2", false)]
    [InlineData("name", "医院 一", "医院 二", false)]
    public void Two_cards_with_one_identity_are_a_conflict(string member, string one, string other, bool isConflict)
    {
        ScoreCard[] cards = [Card(10), With(Card(20), member, one), With(Card(30), member, other)];
        var conflict = CohortReporting.FindConflict(cards);

        Assert.Equal(isConflict, conflict is not null);
        if (conflict is not null)
        {
            Assert.Equal(CohortConflictReason.SameEstablishment, conflict.Reason);
            Assert.Equal([1, 2], Assert.Single(conflict.Groups));
            Assert.Contains("at places 1, 2", Assert.Throws<ArgumentException>(() => CohortReporting.Report(cards)).Message, StringComparison.Ordinal);
        }
    }

    /// <summary>A card that lost its SIRET on the way to a file would count twice.</summary>
    [Fact]
    public void A_card_that_was_written_and_read_is_still_told_by_its_SIRET()
    {
        ScoreCard[] cards = [With(Card(20), "siret", OtherSiret), With(Card(30), "siret", OtherSiret)];

        Assert.NotNull(CohortReporting.FindConflict(cards.Select(card => ScoreCardDocument.Read(ScoreCardDocument.Write(card)).CardOrThrow())));
    }

    [Fact]
    public void One_name_in_two_categories_is_two_establishments()
        => Assert.Null(CohortReporting.FindConflict([Card(10, "ch", name: "Saint-Jean"), Card(20, "clinic", name: "Saint-Jean")]));

    [Fact]
    public void One_name_of_two_numbers_is_two_establishments()
        => Assert.Null(CohortReporting.FindConflict([With(Card(10, name: "Saint-Jean"), "finess", Finess), With(Card(20, name: "Saint-Jean"), "finess", OtherFiness)]));

    /// <summary>Sent once with its FINESS number and once without, or once with its SIRET only, it would count twice.</summary>
    [Theory]
    [InlineData("finess", Finess, null, null)]
    [InlineData("siret", OtherSiret, null, null)]
    [InlineData("finess", Finess, "siret", OtherSiret)]
    public void One_name_of_which_a_card_has_no_number_to_compare_is_a_conflict(string member, string value, string? otherMember, string? otherValue)
    {
        var other = Card(20, name: "Saint-Jean");
        ScoreCard[] cards = [With(Card(10, name: "Saint-Jean"), member, value), otherMember is null ? other : With(other, otherMember, otherValue!)];

        Assert.Equal([0, 1], Assert.Single(CohortReporting.FindConflict(cards)!.Groups));
    }

    [Fact]
    public void One_name_of_two_numbers_and_once_without_a_number_names_all_three()
        => Assert.Equal(
            [0, 1, 2],
            Assert.Single(CohortReporting.FindConflict([With(Card(10, name: "Saint-Jean"), "finess", Finess), With(Card(20, name: "Saint-Jean"), "finess", OtherFiness), Card(30, name: "Saint-Jean")])!.Groups));

    [Fact]
    public void Two_identities_in_common_are_one_conflict()
        => Assert.Single(CohortReporting.FindConflict([With(With(Card(10), "finess", Finess), "siret", OtherSiret), With(With(Card(20), "finess", Finess), "siret", OtherSiret)])!.Groups);

    [Fact]
    public void An_establishment_is_left_out_of_its_own_reference_by_its_siret_too()
        => Assert.Equal(5, CohortReporting.Position(With(Card(50), "siret", OtherSiret), [.. Cards(5, from: 30), With(Card(60), "siret", OtherSiret)]).Overall.Others!.Count);

    [Fact]
    public void The_same_scores_under_no_name_are_told_and_no_conflict()
    {
        ScoreCard[] cards = [Card(10), Card(20), Card(10), Card(20, name: "named"), Card(20, "clinic")];

        Assert.Null(CohortReporting.FindConflict(cards));
        Assert.Equal([0, 2], Assert.Single(CohortReporting.FindAlike(cards)));
        Assert.Equal(2, CohortReporting.Report(cards).AlikeAndUnnamed);
        Assert.Empty(CohortReporting.FindAlike([]));
    }

    [Fact]
    public void Cards_on_an_insufficient_basis_stay_out_and_are_counted_apart()
    {
        var narrow = Changed(Card(90), document => document["overall"]!["flags"] = new JsonArray("insufficient-basis"));
        var (without, with) = (CohortReporting.Report([.. Cards(6), narrow]), CohortReporting.Report([.. Cards(6), narrow], new CohortOptions(includeInsufficientBasis: true)));

        Assert.Equal((7, 0, 1, 6), (without.Received, without.LeftOut, without.InsufficientBasis, without.All.Count));
        Assert.Equal((7, 0, 1, 7), (with.Received, with.LeftOut, with.InsufficientBasis, with.All.Count));
    }

    private static ScoreCard With(ScoreCard card, string member, string value) => Changed(card, document => document["establishment"]![member] = value);

    private static ScoreCard Changed(ScoreCard card, Action<JsonNode> change)
    {
        var document = JsonNode.Parse(ScoreCardDocument.Write(card))!;
        change(document);
        return ScoreCardDocument.Read(document.ToJsonString()).CardOrThrow();
    }
}
