using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Documents;

/// <summary>A question that is answered by a figure takes nothing else; and a response that holds one is built again as it was.</summary>
public class GivenFigureTests
{
    private static readonly Questionnaire Questions = Sketch.Questionnaire("""
        {
          "pillars": ["p"], "themes": { "t": "p" }, "scales": { "s": { "no": 0, "yes": 1 } },
          "questions": {
            "share": { "theme": "t", "answer": { "kind": "rate", "bands": [{ "from": 0, "points": 0 }, { "from": 20, "points": 1 }] } },
            "chosen": { "theme": "t", "scale": "s" }
          }
        }
        """);

    [Theory]
    [InlineData("\"12\"", DiagnosticCode.WrongType)]
    [InlineData("true", DiagnosticCode.WrongType)]
    [InlineData("-3", DiagnosticCode.NegativeValue)]
    [InlineData("1e300", DiagnosticCode.NumberOutOfRange)]
    [InlineData("100.5", DiagnosticCode.NumberOutOfRange)]
    public void What_is_no_figure_is_told_once(string value, DiagnosticCode code)
    {
        var diagnostic = Assert.Single(Read($$"""{ "share": { "value": {{value}} } }""").Diagnostics);

        Assert.Equal((code, "/answers/share/value"), (diagnostic.Code, diagnostic.Pointer));
    }

    [Fact]
    public void A_response_with_a_figure_is_the_same_after_it_was_a_builder()
    {
        var response = Read("""{ "share": { "value": 12.5, "remark": "of 2025" }, "chosen": { "options": ["yes"], "evidence": ["a.pdf"] } }""").ResponseOrThrow();

        var again = response.ToBuilder().Build();

        Assert.Equal(12.5m, again["share"].Figure);
        Assert.Equal(ResponseDocument.Write(response), ResponseDocument.Write(again));
    }

    private static ResponseReadResult Read(string answers) => ResponseDocument.Read(
        $$"""{ "format": "thqse.questionnaire-response/1", "questionnaire": "{{Questions.Id}}", "establishment": { "category": "ch", "beds": 320 }, "answers": {{answers}} }""", [Questions.Referential]);
}
