using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Diagnosis.Scoring;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Responses;

namespace Thqse.Sdk.Tests.Diagnosis.Properties;

public class NotConcernedProperties
{
    [Property]
    public void A_question_made_not_concerned_never_changes_the_score_of_a_sibling(AnsweredCase answered, Place place, NotConcernedPolicy policy)
    {
        var free = answered.Response.Asked.Where(question => !question.IsImperative).ToArray();
        if (free.Length > 0)
        {
            var question = place.In(free);
            var (before, after) = (Siblings(answered), Siblings(answered.With(question.Id, AnsweredCase.NotConcerned)));
            Assert.Equal(before, after);

            string[] Siblings(AnsweredCase scored) => [.. ScoreTree.Of(scored.Response, policy).Theme(question.Theme).Children
                .Where(each => each.Id != question.Id)
                .Select(each => $"{each.Id}: {each.Lowest.ToNullableDecimal()} {each.Provisional.ToNullableDecimal()} {each.Highest.ToNullableDecimal()}")];
        }
    }

    [Property]
    public void A_theme_that_does_not_concern_at_all_has_no_score(AnsweredCase answered, Place place, NotConcernedPolicy policy)
    {
        var themes = answered.Questionnaire.Referential.Themes;
        var theme = place.In(themes);
        var questions = answered.Response.Asked.Where(question => question.Theme == theme.Id).ToArray();
        if (questions.All(question => !question.IsImperative))
        {
            var after = questions.Aggregate(answered, (given, question) => given.With(question.Id, AnsweredCase.NotConcerned)).Score(policy);
            var score = after.Themes.Single(each => each.Id == theme.Id).Score;
            Assert.False(score.IsApplicable);
            Assert.Equal(new decimal?[4], [score.Conservative, score.Provisional, score.Lowest, score.Highest]);
        }
    }

    /// <summary>Left out: the scores of the others are those of a referential without the theme.</summary>
    [Property]
    public void A_theme_left_out_is_a_theme_that_is_not_there(AnsweredCase answered, Place place)
    {
        var themes = answered.Questionnaire.Referential.Themes;
        var theme = place.In(themes);
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
    }

    private static string Scores(NodeScore score) => $"{score.Id}: {score.Conservative} {score.Provisional} {score.Highest}";
}
