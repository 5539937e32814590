using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Documents;

namespace Thqse.Sdk.Tests.Diagnosis.Scoring;

public class AnswerTests
{
    [Theory]
    [InlineData("""{ "options": ["best"] }""")]
    [InlineData("""{ "notConcerned": true, "justification": "none here" }""")]
    [InlineData("""{ "remark": "being discussed" }""")]
    [InlineData("""{ "evidence": ["plan.pdf"] }""")]
    [InlineData("""{ "contributors": ["A. Martin"] }""")]
    public void Whatever_is_said_of_a_question_is_written(string answer) => Assert.True(JsonNode.DeepEquals(JsonNode.Parse(answer), Written(answer)["single"]));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{ "evidence": [], "contributors": [] }""")]
    public void An_answer_that_says_nothing_is_not_written(string answer) => Assert.Empty(Written(answer));

    private static JsonObject Written(string answer)
    {
        var response = ResponseDocument.Read(
            $$"""
            { "format": "thqse.questionnaire-response/1", "questionnaire": "sketch/questions", "establishment": { "category": "ch", "beds": 320 }, "answers": { "single": {{answer}} } }
            """,
            ResponseQuestionnaire.Loaded).ResponseOrThrow();
        return JsonNode.Parse(ResponseDocument.Write(response))!["answers"]?.AsObject() ?? [];
    }
}
