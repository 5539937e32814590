using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Documents;

/// <summary>A region sends responses and score cards alike: one reader takes both.</summary>
public class CohortCardDocumentTests
{
    private static readonly string Response = File.ReadAllText(TestFiles.Path("Samples", "diagnosis-ch-des-deux-rivieres.json"));

    [Fact]
    public void A_response_gives_the_card_that_scoring_it_gives()
        => Assert.Equal(Written(ResponseDocument.Read(Response).ResponseOrThrow().Score()), Written(CohortCardDocument.Read(Response).CardOrThrow()));

    [Fact]
    public void A_score_card_gives_itself()
    {
        var card = Written(ResponseDocument.Read(Response).ResponseOrThrow().Score());

        Assert.Equal(Written(ScoreCardDocument.Read(card).CardOrThrow()), Written(CohortCardDocument.Read(card).CardOrThrow()));
    }

    [Fact]
    public void A_response_is_scored_by_the_policy_given()
    {
        var policy = new ScoringPolicy(NotConcernedPolicy.CountedAsZero);

        Assert.Equal(
            Written(ResponseDocument.Read(Response).ResponseOrThrow().Score(policy)),
            Written(CohortCardDocument.Read(Response, policy: policy).CardOrThrow()));
    }

    [Fact]
    public void Another_format_is_told_both()
    {
        var diagnostic = Assert.Single(CohortCardDocument.Read("""{ "format": "thqse.cohort-report/1" }""").Diagnostics);

        Assert.Equal((DiagnosticCode.UnknownFormat, "/format"), (diagnostic.Code, diagnostic.Pointer));
        Assert.Equal([ResponseDocument.Format, ScoreCardDocument.Format], diagnostic.Expected);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{ "format": 1 }""")]
    [InlineData("""{ "format": "thqse.questionnaire-response/1", "questionnaire": "none/such" }""")]
    public void What_is_no_score_card_is_judged_as_a_response(string document)
        => Assert.Equal(Places(ResponseDocument.Read(document).Diagnostics), Places(CohortCardDocument.Read(document).Diagnostics));

    private static string Written(ScoreCard card) => ScoreCardDocument.Write(card);

    private static IEnumerable<string> Places(IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(each => each.ToString());
}
