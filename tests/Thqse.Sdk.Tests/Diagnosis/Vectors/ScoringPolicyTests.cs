using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Vectors;

/// <summary>What a caller can choose, and how a score is shown.</summary>
public class ScoringPolicyTests
{
    private static readonly Questionnaire Questions = Sketch.Questionnaire("""
        { "pillars": ["p", "q"], "themes": { "t": "p", "u": "q" }, "levels": { "bronze": 70 }, "questions": { "a": { "theme": "t" }, "b": { "theme": "u" } } }
        """);

    private static readonly QuestionnaireResponse Response = new QuestionnaireResponseBuilder(Questions, new Establishment(EstablishmentCategory.Ch, 320)).Choose("a", "best").Choose("b", "most").Build();

    [Fact]
    public void The_levels_of_the_caller_replace_those_of_the_referential()
    {
        Assert.Equal("bronze", Response.Score().Level.Indicative);
        Assert.Equal("high", Response.Score(Policy(Level("low", 10), Level("high", 83.3333333333m))).Level.Indicative);
        Assert.Equal("low", Response.Score(Policy(Level("low", 10), Level("high", 83.3333333334m))).Level.Indicative);
        Assert.Equal(LevelStatus.NotApplicable, Response.Score(Policy()).Level.Status);
    }

    [Fact]
    public void Levels_are_given_from_the_lowest()
    {
        Assert.Throws<ArgumentException>(() => Policy(Level("high", 80), Level("low", 10)));
        Assert.Throws<ArgumentException>(() => Policy(Level("low", 10), Level("as-low", 10)));
        Assert.Throws<ArgumentException>(() => Policy(Level("same", 10), Level("same", 20)));
    }

    [Fact]
    public void A_level_is_out_of_100()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Level("low", 100.1m));
        Assert.Throws<ArgumentOutOfRangeException>(() => Level("low", -1));
        Assert.Throws<ArgumentException>(() => Level(" ", 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => LevelGate.OfImperatives(101));
    }

    /// <summary>A condition on a pillar that is not there would open the level to everybody, or to nobody.</summary>
    [Fact]
    public void A_gate_on_a_pillar_that_is_not_there_is_refused()
    {
        var policy = Policy(new Level("low", Sketched("low"), 10, [LevelGate.OfPillar("P", 100)]));
        var exception = Assert.Throws<ArgumentException>(() => Response.Score(policy));

        Assert.Equal("policy", exception.ParamName);
        Assert.StartsWith("A gate is on a pillar of the referential: p, q. UnknownPillar levels/low: P", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Strengths_and_axes_of_a_card_have_limits()
    {
        var card = Response.Score();

        Assert.Equal(["t"], card.Strengths().Select(theme => theme.Id));
        Assert.Equal(["t", "u"], card.Strengths(66.6666666666m).Select(theme => theme.Id));
        Assert.Empty(card.ImprovementAxes());
        Assert.Equal(["u"], card.ImprovementAxes(100).Select(theme => theme.Id));
        Assert.Equal(["u"], card.ImprovementAxes(66.7m).Select(theme => theme.Id));
        Assert.Throws<ArgumentOutOfRangeException>(() => card.Strengths(101));
        Assert.Throws<ArgumentOutOfRangeException>(() => card.ImprovementAxes(-1));
    }

    /// <summary>Found by <see cref="Properties.BasisProperties"/>: two thirds shown as 66.6666666667 do not reach that.</summary>
    [Fact]
    public void A_score_that_was_rounded_up_to_a_limit_does_not_reach_it()
    {
        var card = Response.Score();

        Assert.Equal(66.6666666667m, card.Themes[1].Score.Conservative);
        Assert.Equal(["t"], card.Strengths(66.6666666667m).Select(theme => theme.Id));
        Assert.Equal(["u"], card.ImprovementAxes(66.6666666667m).Select(theme => theme.Id));
    }

    [Fact]
    public void A_theme_without_an_answer_is_no_axis_and_no_strength()
    {
        var card = new QuestionnaireResponseBuilder(Questions, new Establishment(EstablishmentCategory.Ch, 320)).Build().Score();

        Assert.Empty(card.ImprovementAxes(100));
        Assert.Empty(card.Strengths(1));
    }

    [Theory]
    [InlineData("66.6666666667", "66,7", "66.7")]
    [InlineData("62.25", "62,3", "62.3")]
    [InlineData("62.35", "62,4", "62.4")]
    [InlineData("0.05", "0,1", "0.1")]
    [InlineData("0.0499999999", "0,05", "0.05")]
    [InlineData("0", "0,0", "0.0")]
    [InlineData("100", "100,0", "100.0")]
    public void A_score_is_shown_to_one_decimal_half_away_from_zero(string score, string french, string english)
    {
        var value = decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(french, DiagnosisMessages.ScoreText(value, Language.French));
        Assert.Equal(english, DiagnosisMessages.ScoreText(value, Language.English));
    }

    [Theory]
    [InlineData("69.96", "69,96", "69.96")]
    [InlineData("69.95", "69,95", "69.95")]
    [InlineData("69.94", "69,9", "69.9")]
    [InlineData("69.9999", "69,9999", "69.9999")]
    [InlineData("70", "70,0", "70.0")]
    [InlineData("70.04", "70,0", "70.0")]
    [InlineData("85.49", "85,49", "85.49")]
    [InlineData("85.5", "85,5", "85.5")]
    public void A_score_is_never_shown_as_a_limit_that_it_does_not_reach(string score, string french, string english)
    {
        var value = decimal.Parse(score, System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(french, DiagnosisMessages.ScoreText(value, Language.French, [85.5m, 70]));
        Assert.Equal(english, DiagnosisMessages.ScoreText(value, Language.English, [85.5m, 70]));
    }

    [Fact]
    public void A_gate_that_does_not_hold_is_said_with_the_names_of_the_referential()
    {
        var levels = new[] { new Level("low", Sketched("Low"), 10, [LevelGate.OfPillar("q", 66.67m), LevelGate.OfImperatives(10)]) };
        var gate = Assert.Single(Response.Score(new ScoringPolicy(levels: levels)).Level.UnmetGates);

        Assert.Equal((66.6666666667m, 66.67m), (gate.Has, gate.Needs));
        Assert.Equal("low : le pilier « q » a 66,667 sur 100, il faut 66,67.", gate.Explain(Questions.Referential, Language.French));
        Assert.Equal("low: the pillar \"q\" has 66.667 out of 100, 66.67 is needed.", gate.Explain(null, Language.English));
    }

    [Fact]
    public void A_response_is_needed() => Assert.Throws<ArgumentNullException>(() => QuestionnaireScoring.Score(null!));

    private static ScoringPolicy Policy(params Level[] levels) => new(levels: levels);

    private static Level Level(string id, decimal from) => new(id, Sketched(id), from);

    private static LocalizedText Sketched(string text) => new(text, text);
}
