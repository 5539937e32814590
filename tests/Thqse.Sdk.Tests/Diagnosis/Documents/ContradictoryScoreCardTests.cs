using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Cohorts;

namespace Thqse.Sdk.Tests.Diagnosis.Documents;

/// <summary>A score card whose figures contradict each other would change those of a cohort, and nobody could tell which of them is right.</summary>
public class ContradictoryScoreCardTests
{
    /// <summary>Both themes count: 50 for the first, nothing yet for the second. The whole is 25, 50 on what is answered, and 75 at most.</summary>
    private static readonly string Incomplete = ScoreCardDocument.Write(CohortCards.Card(50, complete: false));

    /// <summary>The second theme does not apply; all scores of the others are 50.</summary>
    private static readonly string Complete = ScoreCardDocument.Write(CohortCards.Card(50, concerned: false));

    [Fact]
    public void A_theme_without_an_answer_has_all_scores_but_the_provisional_one()
    {
        var theme = ScoreCardDocument.Read(Incomplete).CardOrThrow().Themes[1].Score;

        Assert.True(theme.IsApplicable);
        Assert.Equal((0, null, 100), (theme.Conservative, theme.Provisional, theme.Highest));
    }

    /// <summary>A theme stands below another one of the card, or below none.</summary>
    [Theory]
    [InlineData("nobody")]
    [InlineData("b")]
    public void A_theme_below_itself_or_below_none_of_the_card_is_refused(string parent)
        => AssertRefused(DiagnosticCode.UnknownValue, Changed(Complete, ("/themes/1/parent", $"\"{parent}\"")), "/themes/1/parent");

    [Fact]
    public void A_theme_below_another_one_is_read() => Assert.Equal("a", ScoreCardDocument.Read(Changed(Complete, ("/themes/1/parent", "\"a\""))).CardOrThrow().Themes[1].Parent);

    [Fact]
    public void A_card_in_which_nothing_applies_has_no_score_of_the_whole()
    {
        var card = Changed(Complete, ("/overall/conservative", "null"), ("/overall/provisional", "null"), ("/overall/lowest", "null"), ("/overall/highest", "null"));

        Assert.False(ScoreCardDocument.Read(card).CardOrThrow().Overall.IsApplicable);
    }

    [Theory]
    [InlineData("/overall/conservative")]
    [InlineData("/overall/lowest")]
    [InlineData("/overall/highest")]
    [InlineData("/pillars/0/conservative")]
    [InlineData("/pillars/0/lowest")]
    [InlineData("/themes/0/highest")]
    public void A_score_that_is_missing_among_the_others_is_reported_at_the_null(string pointer)
        => AssertRefused(DiagnosticCode.WrongType, Changed(Incomplete, (pointer, "null")), pointer);

    [Fact]
    public void What_applies_has_scores()
        => AssertRefused(
            DiagnosticCode.WrongType, Changed(Complete, ("/themes/1/applicable", "true")), "/themes/1/conservative", "/themes/1/lowest", "/themes/1/highest");

    [Fact]
    public void What_does_not_apply_has_no_score()
    {
        AssertRefused(
            DiagnosticCode.WrongType,
            Changed(Incomplete, ("/themes/0/applicable", "false")),
            "/themes/0/conservative", "/themes/0/lowest", "/themes/0/highest", "/themes/0/provisional");
        AssertRefused(
            DiagnosticCode.WrongType, Changed(Incomplete, ("/themes/1/applicable", "false")), "/themes/1/conservative", "/themes/1/lowest", "/themes/1/highest");
        AssertRefused(DiagnosticCode.WrongType, Changed(Complete, ("/themes/1/provisional", "50")), "/themes/1/provisional");
        AssertRefused(
            DiagnosticCode.WrongType,
            Changed(Complete, ("/overall/conservative", "null"), ("/overall/lowest", "null"), ("/overall/highest", "null")),
            "/overall/conservative", "/overall/lowest", "/overall/highest");
    }

    [Theory]
    [InlineData("pillars")]
    [InlineData("themes")]
    public void A_pillar_or_theme_stands_once(string list)
    {
        var card = JsonNode.Parse(Incomplete)!;
        card[list]!.AsArray().Add(card[list]![0]!.DeepClone());
        var last = card[list]!.AsArray().Count - 1;

        AssertRefused(DiagnosticCode.DuplicateMember, card.ToJsonString(), $"/{list}/{last}/id");
    }

    [Theory]
    [InlineData("/overall/lowest", "24")]
    [InlineData("/overall/lowest", "26")]
    [InlineData("/overall/provisional", "24.9999999999")]
    [InlineData("/overall/provisional", "75.0000000001")]
    [InlineData("/pillars/0/provisional", "0")]
    [InlineData("/themes/0/provisional", "49")]
    [InlineData("/themes/0/provisional", "51")]
    public void A_score_is_where_the_others_leave_it(string pointer, string value)
        => AssertRefused(DiagnosticCode.NumberOutOfRange, Changed(Incomplete, (pointer, value)), pointer);

    [Fact]
    public void A_complete_card_leaves_nothing_open()
    {
        AssertRefused(DiagnosticCode.NumberOutOfRange, Changed(Incomplete, ("/completeness", "1")), "/overall/highest");
        AssertRefused(DiagnosticCode.NumberOutOfRange, Changed(Complete, ("/overall/highest", "50.0000000001")), "/overall/highest");
    }

    [Fact]
    public void No_more_questions_are_answered_than_asked()
    {
        AssertRefused(DiagnosticCode.NumberOutOfRange, Changed(Complete, ("/themes/0/answered", "2")), "/themes/0/answered");
        AssertRefused(DiagnosticCode.NumberOutOfRange, Changed(Complete, ("/themes/0/asked", "0")), "/themes/0/answered");
        Assert.True(ScoreCardDocument.Read(Changed(Complete, ("/themes/0/answered", "2"), ("/themes/0/asked", "2"))).Succeeded);
    }

    [Fact]
    public void A_theme_is_of_a_pillar_of_the_card()
    {
        AssertRefused(DiagnosticCode.UnknownValue, Changed(Complete, ("/themes/1/pillar", "\"other\"")), "/themes/1/pillar");
        AssertRefused(DiagnosticCode.UnknownValue, Changed(Complete, ("/pillars/0/id", "\"P\"")), "/themes/0/pillar", "/themes/1/pillar");
    }

    [Theory]
    [InlineData("0.9999999999")]
    [InlineData("0")]
    [InlineData("null")]
    public void No_level_is_indicated_while_an_answer_is_missing(string completeness)
        => AssertRefused(
            DiagnosticCode.WrongType,
            Changed(Complete, ("/level/indicative", "\"bronze\""), ("/level/status", "\"guaranteed\""), ("/completeness", completeness)),
            "/level/indicative");

    [Theory]
    [InlineData("outOfReach")]
    [InlineData("reachable")]
    [InlineData("notApplicable")]
    public void A_level_that_is_indicated_is_reached(string status)
        => AssertRefused(
            DiagnosticCode.UnknownValue, Changed(Complete, ("/level/indicative", "\"bronze\""), ("/level/status", $"\"{status}\"")), "/level/status");

    [Fact]
    public void A_level_is_indicated_by_a_complete_card_that_reaches_it()
        => Assert.Equal("bronze", ScoreCardDocument.Read(
            Changed(Complete, ("/level/indicative", "\"bronze\""), ("/level/status", "\"guaranteed\""))).CardOrThrow().Level.Indicative);

    [Theory]
    [InlineData("/themes/0/answered", "2", "2 n'est pas accepté : il doit être au plus égal à « asked », qui vaut 1.", "2 cannot be accepted: it must be at most \"asked\", which is 1.")]
    [InlineData("/themes/0/pillar", "\"q\"", "« q » n'est pas une valeur possible. Possibles : p.", "\"q\" is not a possible value. Possible: p.")]
    [InlineData("/overall/lowest", "24", "24 n'est pas accepté : il doit être égal à « conservative », qui vaut 25.", "24 cannot be accepted: it must equal \"conservative\", which is 25.")]
    [InlineData("/overall/provisional", "24", "24 n'est pas accepté : il doit être au moins égal à « conservative », qui vaut 25.", "24 cannot be accepted: it must be at least \"conservative\", which is 25.")]
    [InlineData("/overall/provisional", "76", "76 n'est pas accepté : il doit être au plus égal à « highest », qui vaut 75.", "76 cannot be accepted: it must be at most \"highest\", which is 75.")]
    [InlineData("/overall/lowest", "null", "Il faut ici un nombre.", "This must be a number.")]
    [InlineData("/themes/1/applicable", "false", "Il faut ici null, faute de valeur.", "This must be null, as there is no value.")]
    public void A_contradiction_is_told_with_what_it_contradicts(string pointer, string value, string french, string english)
    {
        var diagnostic = ScoreCardDocument.Read(Changed(Incomplete, (pointer, value))).Diagnostics[0];

        Assert.Equal(french, diagnostic.Explain(Language.French));
        Assert.Equal(english, diagnostic.Explain(Language.English));
    }

    private static void AssertRefused(DiagnosticCode code, string card, params string[] pointers)
    {
        var result = ScoreCardDocument.Read(card);

        Assert.Equal(pointers.Select(pointer => (code, pointer)), result.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Pointer)));
        Assert.Null(result.Card);
    }

    private static string Changed(string card, params (string Pointer, string Value)[] changes)
    {
        var document = JsonNode.Parse(card)!;
        foreach (var (pointer, value) in changes)
        {
            var names = pointer.Split('/')[1..];
            var parent = names[..^1].Aggregate(document, (node, name) => node is JsonArray list ? list[int.Parse(name, null)]! : node[name]!);
            parent[names[^1]] = JsonNode.Parse(value);
        }

        return document.ToJsonString();
    }
}
