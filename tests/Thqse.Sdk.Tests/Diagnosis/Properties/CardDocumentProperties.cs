using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Check = Thqse.Sdk.Tests.Properties.Check;

namespace Thqse.Sdk.Tests.Diagnosis.Properties;

public class CardDocumentProperties
{
    private static readonly string[] Cultures = ["fr-FR", "de-DE", "th-TH", "tr-TR", "ar-SA"];

    public static TheoryData<string> Sources => CaseGenerators.Sources;

    public static TheoryData<string, NotConcernedPolicy> SourcesAndPolicies => CaseGenerators.SourcesAndPolicies;

    [Theory]
    [MemberData(nameof(SourcesAndPolicies))]
    public void Scoring_twice_gives_the_same_bytes(string source, NotConcernedPolicy policy)
        => Check.That(Times.For(source, 60), CaseGenerators.Of(source), answered =>
        {
            var once = ScoreCardDocument.Write(answered.Score(policy));
            Assert.Equal(once, ScoreCardDocument.Write(answered.Score(policy)));
            Assert.Equal(once, ScoreCardDocument.Write(answered.Under(answered.Loaded).Score(policy)));
        });

    [Theory]
    [MemberData(nameof(SourcesAndPolicies))]
    public void A_score_card_read_back_gives_the_same_bytes(string source, NotConcernedPolicy policy)
        => Check.That(Times.For(source, 80), CaseGenerators.Of(source), answered =>
        {
            var document = ScoreCardDocument.Write(answered.Score(policy));
            Assert.Equal(document, ScoreCardDocument.Write(ScoreCardDocument.Read(document).CardOrThrow()));
        });

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_score_card_read_back_is_complete_when_it_was(string source)
        => Check.That(Times.For(source, 150), CaseGenerators.Of(source), answered =>
        {
            var card = answered.Score();
            Assert.Equal(card.IsComplete, ScoreCardDocument.Read(ScoreCardDocument.Write(card)).CardOrThrow().IsComplete);
        });

    [Theory]
    [MemberData(nameof(Sources))]
    public void The_culture_of_the_thread_changes_no_byte(string source)
        => Check.That(source == CaseGenerators.Generated ? 25 : 3, CaseGenerators.Of(source), answered =>
        {
            var invariant = Under(string.Empty, answered);
            Assert.All(Cultures, culture => Assert.Equal(invariant, Under(culture, answered)));
        });

    /// <summary>Reading the referential and the response, scoring and writing, all of it under a culture.</summary>
    private static string Under(string culture, AnsweredCase answered)
    {
        var (usual, usualOfTexts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            var read = answered.Under(new LoadedReferential(answered.Loaded.Document));
            return ScoreCardDocument.Write(read.Score()) + QuestionnaireDocument.Write(read.Questionnaire, read.Response.Establishment);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (usual, usualOfTexts);
        }
    }
}
