using System.Numerics;
using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Diagnosis.Cohorts.Protection;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Cohorts.Attack;
using static Thqse.Sdk.Tests.Diagnosis.Cohorts.CohortCards;

namespace Thqse.Sdk.Tests.Diagnosis.Cohorts.Protection;

/// <summary>Of what the scores of a card are made, worked out by hand: the whole, the pillars, the themes; then what each pillar and each theme brings to what is above it.</summary>
public class ScoreTermsTests
{
    [Fact]
    public void Two_themes_make_their_pillar_and_the_whole() => Assert.Equal("0:1/2 1:1/2 | 0:1/2 1:1/2 | 0:1 | 1:1 -> 0:1/2 1:1/2 | 0:1/2 | 1:1/2", Text(Card(50)));

    [Theory]
    [InlineData(NotConcernedPolicy.LeftOut, "0:1 | 0:1 | 0:1 |  -> 0:1 | 0:1 | ")]
    [InlineData(NotConcernedPolicy.SharedEqually, "0:1 | 0:1 | 0:1 |  -> 0:1 | 0:1 | ")]
    [InlineData(NotConcernedPolicy.CountedAsZero, "0:1/2 | 0:1/2 | 0:1 |  -> 0:1/2 | 0:1/2 | ")]
    public void A_theme_that_does_not_concern_brings_nothing_as_the_policy_has_it(NotConcernedPolicy policy, string terms) => Assert.Equal(terms, Text(Card(50, concerned: false, policy: policy)));

    /// <summary>Weights of 1, 2 and 5, the last of which does not concern: left out, its 5 shared by two, or lost.</summary>
    [Theory]
    [InlineData(NotConcernedPolicy.LeftOut, "0:1/3 1:2/3")]
    [InlineData(NotConcernedPolicy.SharedEqually, "0:7/16 1:9/16")]
    [InlineData(NotConcernedPolicy.CountedAsZero, "0:1/8 1:1/4")]
    public void What_does_not_concern_weighs_as_the_policy_has_it(NotConcernedPolicy policy, string pillar)
        => Assert.StartsWith($"{pillar} | {pillar} | 0:1 | 1:1 |  -> {pillar} | ", Text(ScoredCards.Of(ScoredCards.Weighed, policy, "c")), StringComparison.Ordinal);

    [Theory]
    [InlineData(NotConcernedPolicy.LeftOut)]
    [InlineData(NotConcernedPolicy.SharedEqually)]
    [InlineData(NotConcernedPolicy.CountedAsZero)]
    public void Where_nothing_concerns_there_are_no_terms(NotConcernedPolicy policy)
    {
        var card = ScoredCards.Of(ScoredCards.Weighed, policy, "a", "b", "c");

        Assert.Equal(" |  |  |  |  ->  |  |  | ", Text(card));
        Assert.Equal("11100", ScoreTerms.ApplyingIn(card));
        Assert.Equal("111", ScoreTerms.Of(card).Pattern);
    }

    [Fact]
    public void A_theme_above_others_stands_between_them_and_the_pillar()
    {
        var card = ScoredCards.Of(ScoredCards.Nested, NotConcernedPolicy.LeftOut);

        Assert.Equal(
            "1:2/15 2:4/15 3:1/10 4:1/2 | 1:4/15 2:8/15 3:1/5 | 4:1 | 1:1/3 2:2/3 | 1:1 | 2:1 | 3:1 | 4:1"
            + " -> 1:2/15 2:4/15 3:1/10 | 4:1/2 | 1:4/15 2:8/15 | 1:1/3 | 2:2/3 | 3:1/5 | 4:1",
            Text(card));
        Assert.Equal("22222111", ScoreTerms.ApplyingIn(card));
    }

    /// <summary>What is lost of a part is lost of all that is above it.</summary>
    [Fact]
    public void A_theme_above_others_of_which_one_does_not_concern()
    {
        var card = ScoredCards.Of(ScoredCards.Nested, NotConcernedPolicy.CountedAsZero, "b", "d");

        Assert.Equal("1:2/15 3:1/10 | 1:4/15 3:1/5 |  | 1:1/3 | 1:1 |  | 3:1 |  -> 1:2/15 3:1/10 |  | 1:4/15 | 1:1/3 |  | 3:1/5 | ", Text(card));
        Assert.Equal("22121101", ScoreTerms.ApplyingIn(card));
        Assert.Equal("22121", ScoreTerms.Of(card).Pattern);
    }

    /// <summary>Where points are added up, what applies to an establishment says what weighs.</summary>
    [Fact]
    public void Of_points_the_weights_are_told_apart_too()
    {
        var (all, some) = (AttackedCohorts.Of(0, Structure.Points)[0], AttackedCohorts.Of(0, Structure.Flat)[0]);

        Assert.Equal(ScoreTerms.ApplyingIn(all)[..7] + string.Concat(all.Pillars.Concat(all.Themes.Select(theme => theme.Score)).Select(node => FormattableString.Invariant($" {node.Weight:0}"))), ScoreTerms.ApplyingIn(all));
        Assert.EndsWith(ScoreTerms.ApplyingIn(all)[7..], ScoreTerms.Of(all).Pattern, StringComparison.Ordinal);
        Assert.DoesNotContain(' ', ScoreTerms.ApplyingIn(some) + ScoreTerms.Of(some).Pattern);
    }

    /// <summary>A card of another program may name as above a theme what is below it.</summary>
    [Fact]
    public void Themes_that_go_round_have_terms_all_the_same()
    {
        var document = JsonNode.Parse(ScoreCardDocument.Write(ScoredCards.Of(ScoredCards.Nested, NotConcernedPolicy.LeftOut)))!;
        document["themes"]!.AsArray().Single(each => each!["id"]!.GetValue<string>() == "t")!["parent"] = "a";
        var terms = ScoreTerms.Of(ScoreCardDocument.Read(document.ToJsonString()).CardOrThrow());

        Assert.All(terms.Nodes, node => Assert.NotEmpty(node));
        Assert.Equal("3:1 | 4:1", Text([terms.Nodes[1], terms.Nodes[2]]));
        Assert.Equal("3:1", Text([terms.Parts[5]]));
    }

    /// <summary>The scores that the terms give are those of the card, whatever its shape and what concerns it.</summary>
    [Theory]
    [InlineData("flat")]
    [InlineData("nested")]
    [InlineData("points")]
    public void The_shares_of_the_themes_give_the_scores_of_the_card(string name)
    {
        var structure = name switch { "flat" => Structure.Flat, "nested" => Structure.Nested, _ => Structure.Points };
        Assert.All(AttackedCohorts.Of(5, structure).Concat(AttackedCohorts.Of(8, structure)), card =>
        {
            var themes = card.Themes.Select(theme => theme.Score.ExactConservative).ToArray();
            NodeScore[] nodes = [card.Overall, .. card.Pillars, .. card.Themes.Select(theme => theme.Score)];
            Assert.All(nodes.Zip(ScoreTerms.Of(card).Nodes), pair =>
            {
                Assert.Equal(pair.First.IsApplicable, pair.Second.Count > 0);
                Assert.True(!pair.First.IsApplicable || pair.First.ExactConservative.CompareTo(pair.Second.Aggregate(Exact.Zero, (sum, term) => sum.Plus(term.Value.Times(themes[term.Key])))) == 0, pair.First.Id);
            });
        });
    }

    [Fact]
    public void Cards_of_other_terms_are_told_apart_and_those_of_the_same_are_not()
    {
        ScoreCard[] cards = [Card(50), Card(10), Card(50, concerned: false)];

        Assert.Equal(["22", "22", "21"], cards.Select(card => ScoreTerms.Of(card).Pattern));
        Assert.Equal(["2211", "2211", "2111"], cards.Select(ScoreTerms.ApplyingIn));
    }

    /// <summary>A card of another program may have a score of which no theme tells.</summary>
    [Fact]
    public void A_score_that_no_theme_explains_is_a_term_of_its_own()
    {
        var document = JsonNode.Parse(ScoreCardDocument.Write(Card(50)))!;
        document["themes"] = new JsonArray();

        Assert.Equal("0:1 | 0:1 -> 0:1", Text(ScoreCardDocument.Read(document.ToJsonString()).CardOrThrow()));
    }

    private static string Text(ScoreCard card)
    {
        var terms = ScoreTerms.Of(card);
        return $"{Text(terms.Nodes)} -> {Text(terms.Parts)}";
    }

    private static string Text(IEnumerable<IReadOnlyDictionary<int, Exact>> nodes) => string.Join(" | ", nodes.Select(node => string.Join(' ', node.OrderBy(term => term.Key).Select(term =>
        FormattableString.Invariant($"{term.Key}:{Fraction(term.Value)}")))));

    private static string Fraction(Exact number)
    {
        var common = BigInteger.GreatestCommonDivisor(number.Numerator, number.Denominator);
        return FormattableString.Invariant($"{number.Numerator / common}{(number.Denominator == common ? string.Empty : FormattableString.Invariant($"/{number.Denominator / common}"))}");
    }
}
