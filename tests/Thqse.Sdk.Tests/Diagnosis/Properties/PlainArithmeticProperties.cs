using FsCheck.Xunit;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Generation.Responses;

namespace Thqse.Sdk.Tests.Diagnosis.Properties;

public class PlainArithmeticProperties
{
    [Property]
    public void The_scores_are_those_of_plain_arithmetic_on_the_documents(AnsweredCase answered)
        => AssertSame(answered.Score(), new PlainArithmetic(QuestionnaireDocument.Write(answered.Questionnaire, answered.Response.Establishment), answered.Document.ToJsonString()));

    internal static void AssertSame(ScoreCard card, PlainArithmetic plain)
    {
        AssertSame(card.Overall, plain.Overall);
        Assert.All(card.Pillars, pillar => AssertSame(pillar, unanswered => plain.Pillar(pillar.Id, unanswered)));
        Assert.All(card.Themes, theme => AssertSame(theme.Score, unanswered => plain.Theme(theme.Id, unanswered)));
    }

    private static void AssertSame(NodeScore score, Func<decimal?, decimal?> plain)
    {
        AssertClose(plain(0), score.Conservative, score.Id);
        AssertClose(plain(100), score.Highest, score.Id);
        AssertClose(plain(null), score.Provisional, score.Id);
    }

    /// <summary>A plain decimal is not exact: the ten digits of a document leave room for that.</summary>
    private static void AssertClose(decimal? plain, decimal? score, string id)
        => Assert.True(plain is null == score is null && Math.Abs((plain ?? 0) - (score ?? 0)) < 0.000000001m, $"{id}: {score}, by plain arithmetic {plain}");
}
