using System.Text.Json.Nodes;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Diagnoses;

/// <summary>What the tool says of cards that may be one establishment's, and of those that stand on too little.</summary>
public class CohortNoticesTests
{
    [Theory]
    [InlineData("fr", "FINESS 310781406")]
    [InlineData("en", "FINESS 310781406")]
    public void One_FINESS_number_twice_is_64_and_names_it(string lang, string said) => Assert.Contains(said, Refused(lang, who => who["finess"] = "310781406"), StringComparison.Ordinal);

    [Theory]
    [InlineData("fr", "SIRET 35600000000048")]
    [InlineData("en", "SIRET 35600000000048")]
    public void One_SIRET_twice_is_64_and_names_it(string lang, string said) => Assert.Contains(said, Refused(lang, who => who["siret"] = "35600000000048"), StringComparison.Ordinal);

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void One_name_and_category_twice_is_64_and_names_it(string lang) => Assert.Contains("CH du Lac", Refused(lang, _ => { }), StringComparison.Ordinal);

    [Theory]
    [InlineData("fr", "À vérifier")]
    [InlineData("en", "To check")]
    public void The_same_scores_without_a_name_are_told(string lang, string said)
        => Assert.Contains(said, Shown(lang, [Unnamed(), Unnamed()]), StringComparison.Ordinal);

    [Theory]
    [InlineData("fr", "1 fiche ne nomme pas son établissement")]
    [InlineData("en", "1 card does not name its establishment")]
    public void A_card_that_names_nobody_is_told(string lang, string said)
    {
        Assert.Contains(said, Shown(lang, [Unnamed()]), StringComparison.Ordinal);
        Assert.DoesNotContain(said[2..], Shown(lang, []), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "hors des chiffres")]
    [InlineData("en", "not in the figures")]
    public void A_card_on_an_insufficient_basis_is_counted_apart(string lang, string said)
        => Assert.Contains(said, Shown(lang, [Insufficient()]), StringComparison.Ordinal);

    [Theory]
    [InlineData("fr", "dans les chiffres")]
    [InlineData("en", "in the figures")]
    public void A_card_on_an_insufficient_basis_can_be_counted(string lang, string said)
        => Assert.Contains(said, Shown(lang, [Insufficient()], "--include-insufficient-basis"), StringComparison.Ordinal);

    [Theory]
    [InlineData("fr", "Calcul exact")]
    [InlineData("en", "Exact calculation")]
    public void The_exact_figures_say_that_they_are_not_for_publication(string lang, string said)
        => Assert.Contains(said, Shown(lang, [], "--exact"), StringComparison.Ordinal);

    private static JsonNode Card() => JsonNode.Parse(DiagnosisSample.Card(DiagnosisSample.Complete))!;

    private static JsonNode Unnamed()
    {
        var card = Card();
        card.AsObject().Remove("establishment");
        return card;
    }

    private static JsonNode Insufficient()
    {
        var card = Card();
        card["overall"]!["flags"] = new JsonArray("insufficient-basis");
        return card;
    }

    private static string Refused(string lang, Action<JsonObject> identify)
    {
        var cards = Enumerable.Range(0, 2).Select(_ =>
        {
            var card = Card();
            var who = new JsonObject { ["name"] = "CH du Lac", ["category"] = "ch", ["sizeClass"] = "medium" };
            identify(who);
            card["establishment"] = who;
            return card;
        });
        var result = Run(lang, cards);
        Assert.Equal((64, string.Empty), (result.ExitCode, string.Concat(result.Output)));
        return Flat(result.Error);
    }

    private static string Shown(string lang, IEnumerable<JsonNode> cards, params string[] options)
    {
        var result = Run(lang, cards, [.. options, .. DiagnosisSample.Cohort]);
        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        return Flat(string.Join(' ', result.Lines));
    }

    private static ToolResult Run(string lang, IEnumerable<JsonNode> cards, params string[] more)
    {
        var files = cards.Select(card => new TemporaryFile(card.ToJsonString())).ToList();
        try
        {
            return Tool.Run(["diagnosis", "cohort", "--lang", lang, .. more, .. files.Select(file => file.Name)]);
        }
        finally
        {
            files.ForEach(file => file.Dispose());
        }
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
