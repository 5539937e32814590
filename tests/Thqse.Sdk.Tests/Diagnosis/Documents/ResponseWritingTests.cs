using FsCheck.Xunit;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Generation.Responses;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Documents;

/// <summary>A response that is written and read back says the same.</summary>
public class ResponseWritingTests
{
    public static TheoryData<string> Names => GoodResponseTests.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void An_odd_response_says_the_same_when_it_is_written(string name)
        => AssertSame(
            ResponseDocument.ReadUtf8(File.ReadAllBytes(TestFiles.Path("Diagnosis", "Documents", "Good", name + ".json")), ResponseQuestionnaire.Loaded).ResponseOrThrow());

    [Property]
    public void Any_response_says_the_same_when_it_is_written(AnsweredCase answered)
        => AssertSame(answered.Response);

    [Fact]
    public void Everything_is_written_where_it_belongs()
    {
        var hospital = new Establishment(EstablishmentCategory.Ch, statedSizeClass: SizeClass.Medium, activities: Activities.None);
        var response = new QuestionnaireResponseBuilder(ResponseQuestionnaire.Questionnaire, hospital)
            .NotConcernedBy("single", "aucune activité").Remark("single", "vu en comité").ContributedBy("single", "A. Martin")
            .Choose("several", "z", "x").Attach("several", "plan.pdf").Attach("several", "bilan.pdf")
            .Build();

        AssertSame(response);
        Assert.Equal(
            """
            {
              "format": "thqse.questionnaire-response/1",
              "questionnaire": "sketch/questions",
              "version": "1.0.0",
              "establishment": {
                "category": "ch",
                "sizeClass": "medium",
                "activities": []
              },
              "answers": {
                "single": {
                  "notConcerned": true,
                  "justification": "aucune activité",
                  "remark": "vu en comité",
                  "contributors": [
                    "A. Martin"
                  ]
                },
                "several": {
                  "options": [
                    "z",
                    "x"
                  ],
                  "evidence": [
                    "plan.pdf",
                    "bilan.pdf"
                  ]
                }
              }
            }

            """,
            ResponseDocument.Write(response),
            ignoreLineEndingDifferences: true);
    }

    private static void AssertSame(QuestionnaireResponse response)
    {
        var document = ResponseDocument.Write(response);
        var back = ResponseDocument.Read(document, [response.Questionnaire.Referential]).ResponseOrThrow();

        Assert.Equal(Facts(response), Facts(back));
        Assert.Equal(document, ResponseDocument.Write(back));
        Assert.Equal(ScoreCardDocument.Write(response.Score()), ScoreCardDocument.Write(back.Score()));
    }

    private static IEnumerable<string> Facts(QuestionnaireResponse response) => response.Asked.Select(question =>
    {
        var answer = response[question.Id];
        return $"{question.Id} {answer.State} {string.Join(',', answer.Options)} {answer.Justification} {answer.Remark is null} {answer.Remark} "
            + $"{string.Join(',', answer.Evidence)} {string.Join(',', answer.Contributors)}";
    });
}
