using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Diagnosis.Scoring;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Check = Thqse.Sdk.Tests.Properties.Check;

namespace Thqse.Sdk.Tests.Diagnosis.Properties;

public class NotConcernedProperties
{
    private static readonly Arbitrary<int> Places = Arb.From(Gen.Choose(0, int.MaxValue));

    public static TheoryData<string, NotConcernedPolicy> SourcesAndPolicies => CaseGenerators.SourcesAndPolicies;

    [Theory]
    [MemberData(nameof(SourcesAndPolicies))]
    public void A_question_made_not_concerned_never_changes_the_score_of_a_sibling(string source, NotConcernedPolicy policy)
        => Check.That(Times.For(source, 120), CaseGenerators.Of(source), Places, (answered, place) =>
        {
            var free = answered.Response.Asked.Where(question => !question.IsImperative).ToArray();
            if (free.Length > 0)
            {
                var question = free[place % free.Length];
                var (before, after) = (Siblings(answered), Siblings(answered.With(question.Id, AnsweredCase.NotConcerned)));
                Assert.Equal(before, after);

                string[] Siblings(AnsweredCase scored) => [.. ScoreTree.Of(scored.Response, policy).Theme(question.Theme).Children
                    .Where(each => each.Id != question.Id)
                    .Select(each => $"{each.Id}: {each.Lowest.ToNullableDecimal()} {each.Provisional.ToNullableDecimal()} {each.Highest.ToNullableDecimal()}")];
            }
        });

    [Theory]
    [MemberData(nameof(SourcesAndPolicies))]
    public void A_theme_that_does_not_concern_at_all_has_no_score(string source, NotConcernedPolicy policy)
        => Check.That(Times.For(source, 120), CaseGenerators.Of(source), Places, (answered, place) =>
        {
            var themes = answered.Questionnaire.Referential.Themes;
            var theme = themes[place % themes.Count];
            var questions = answered.Response.Asked.Where(question => question.Theme == theme.Id).ToArray();
            if (questions.All(question => !question.IsImperative))
            {
                var after = questions.Aggregate(answered, (given, question) => given.With(question.Id, AnsweredCase.NotConcerned)).Score(policy);
                var score = after.Themes.Single(each => each.Id == theme.Id).Score;
                Assert.False(score.IsApplicable);
                Assert.Equal(new decimal?[4], [score.Conservative, score.Provisional, score.Lowest, score.Highest]);
            }
        });

    /// <summary>Left out: the scores of the others are those of a referential without the theme.</summary>
    [Theory]
    [InlineData(CaseGenerators.Generated)]
    public void A_theme_left_out_is_a_theme_that_is_not_there(string source)
        => Check.That(Times.For(source, 120), CaseGenerators.Of(source), Places, (answered, place) =>
        {
            var themes = answered.Questionnaire.Referential.Themes;
            var theme = themes[place % themes.Count];
            var questions = answered.Response.Asked.Where(question => question.Theme == theme.Id).ToArray();
            if (questions.All(question => !question.IsImperative))
            {
                var left = questions.Aggregate(answered, (given, question) => given.With(question.Id, AnsweredCase.NotConcerned)).Score();
                var informational = answered.Under(answered.Loaded.Changed(document =>
                    document["themes"]!.AsArray().Single(each => each!["id"]!.GetValue<string>() == theme.Id)!["weight"] = 0)).Score();

                Assert.Equal(Scores(informational.Overall), Scores(left.Overall));
                Assert.Equal(informational.Pillars.Select(Scores), left.Pillars.Select(Scores));
                Assert.Equal(informational.Completeness, left.Completeness);
            }
        });

    private static string Scores(NodeScore score) => $"{score.Id}: {score.Conservative} {score.Provisional} {score.Highest}";
}
