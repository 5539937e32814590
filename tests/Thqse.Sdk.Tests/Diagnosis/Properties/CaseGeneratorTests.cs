using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Generation.Responses;

namespace Thqse.Sdk.Tests.Diagnosis.Properties;

/// <summary>A property says nothing of what its generator never makes.</summary>
public class CaseGeneratorTests
{
    private static readonly AnsweredCase[] Cases = [.. CaseGenerators.Cases.Generator.Sample(size: 50, seed: new Rnd(2024), numberOfSamples: 300)];

    private static readonly ScoreCard[] Cards = [.. Cases.Select(answered => answered.Score())];

    /// <summary>But for what is no mistake of a test: nodes without weight, whose score has to be none, and gates that are always open.</summary>
    [Fact]
    public void Every_generated_referential_is_sound()
        => Assert.DoesNotContain(Cases.SelectMany(answered => answered.Loaded.Referential.Check()), finding => finding.Code is not (ReferentialFindingCode.GateWithoutImperative or ReferentialFindingCode.NothingCounts));

    [Fact]
    public void Referentials_of_one_to_five_pillars_are_met_with()
        => Assert.Equal([1, 2, 3, 4, 5], Cases.Select(answered => answered.Loaded.Referential.Pillars.Count).Distinct().Order());

    [Fact]
    public void Every_kind_of_question_is_met_with()
    {
        var questions = Cases.SelectMany(answered => answered.Questionnaire.Questions).ToArray();
        Assert.Contains(questions, question => question.Weight == 0);
        Assert.Contains(questions, question => question.Weight % 1 != 0);
        Assert.Contains(questions, question => question.IsMultiple && question.IsImperative);
        Assert.Contains(questions, question => question.AskedOf.MinBeds is not null);
        Assert.Contains(questions, question => question.AskedOf.MaxBeds is not null);
        Assert.Contains(questions, question => question.AskedOf.Activities != Activities.None);
        Assert.Contains(questions, question => question.AskedOf.Categories.Count > 0);
        Assert.Contains(Cases, answered => answered.Response.Asked.Count < answered.Questionnaire.Questions.Count);
        Assert.Contains(Cases.SelectMany(answered => answered.Loaded.Referential.Themes), theme => theme.Weight == 0);
    }

    [Fact]
    public void Every_state_of_a_score_is_met_with()
    {
        Assert.Contains(Cards, card => !card.Overall.IsApplicable);
        Assert.Contains(Cards, card => card.Overall is { IsApplicable: true, Provisional: null });
        Assert.Contains(Cards, card => card.IsComplete);
        Assert.Contains(Cards, card => card.Completeness is > 0 and < 1);
        Assert.Contains(Cards.SelectMany(card => card.Pillars), pillar => !pillar.IsApplicable);
        Assert.Contains(Cards.SelectMany(card => card.Themes), theme => theme.Score is { IsApplicable: true, Flags.Count: > 0 });
        Assert.Contains(Cards.SelectMany(card => card.Themes), theme => theme.Score.Conservative < theme.Score.Provisional && theme.Score.Provisional < theme.Score.Highest);
        Assert.Contains(Cards, card => card.Gains.Count == 0);
        Assert.Contains(Cards, card => card.Gains.Count > 5);
    }

    [Fact]
    public void Every_standing_of_a_level_is_met_with()
    {
        Assert.Equal(Enum.GetValues<LevelStatus>(), Cards.Select(card => card.Level.Status).Distinct().Order());
        Assert.Contains(Cards, card => card.Level.Indicative == "level-1");
        Assert.Contains(Cards, card => card.Level.Indicative == "level-3");
        Assert.Contains(Cards, card => card.Level.MissingPoints == 0);
    }
}
