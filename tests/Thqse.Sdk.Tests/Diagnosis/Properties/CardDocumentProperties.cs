using System.Globalization;
using FsCheck.Xunit;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Responses;

namespace Thqse.Sdk.Tests.Diagnosis.Properties;

[Cases(40)]
public class CardDocumentProperties
{
    private static readonly string[] Cultures = ["fr-FR", "de-DE", "th-TH", "tr-TR", "ar-SA"];

    [Property]
    public void Scoring_twice_gives_the_same_bytes(AnsweredCase answered, NotConcernedPolicy policy)
    {
        var once = ScoreCardDocument.Write(answered.Score(policy));
        Assert.Equal(once, ScoreCardDocument.Write(answered.Score(policy)));
        Assert.Equal(once, ScoreCardDocument.Write(answered.Under(answered.Loaded).Score(policy)));
    }

    [Property]
    public void A_score_card_read_back_gives_the_same_bytes(AnsweredCase answered, NotConcernedPolicy policy)
    {
        var document = ScoreCardDocument.Write(answered.Score(policy));
        Assert.Equal(document, ScoreCardDocument.Write(ScoreCardDocument.Read(document).CardOrThrow()));
    }

    [Property]
    public void A_score_card_read_back_is_complete_when_it_was(AnsweredCase answered)
    {
        var card = answered.Score();
        Assert.Equal(card.IsComplete, ScoreCardDocument.Read(ScoreCardDocument.Write(card)).CardOrThrow().IsComplete);
    }

    /// <summary>A specimen is never taken for an official text, wherever its scores go.</summary>
    [Property]
    public void A_specimen_says_so_in_every_document_made_of_it(AnsweredCase answered, bool isSpecimen)
    {
        var marked = answered.Under(answered.Loaded.Changed(document => document["specimen"] = isSpecimen));
        var card = ScoreCardDocument.Read(ScoreCardDocument.Write(marked.Score())).CardOrThrow();

        Assert.Equal(isSpecimen, card.IsSpecimen);
        Assert.Equal(isSpecimen, CohortReporting.Report([card]).IsSpecimen);
        Assert.All(
            [ScoreCardDocument.Write(card), QuestionnaireDocument.Write(marked.Questionnaire), CohortReportDocument.Write(CohortReporting.Report([card]))],
            written => Assert.Equal(isSpecimen, written.Replace(" ", string.Empty, StringComparison.Ordinal).Contains("\"specimen\":true", StringComparison.Ordinal)));
    }

    [Property]
    public void The_culture_of_the_thread_changes_no_byte(AnsweredCase answered)
    {
        var invariant = Under(string.Empty, answered);
        Assert.All(Cultures, culture => Assert.Equal(invariant, Under(culture, answered)));
    }

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
