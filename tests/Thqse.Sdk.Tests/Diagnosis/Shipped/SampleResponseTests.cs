using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Properties;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Shipped;

/// <summary>The responses among the samples, scored twice: by the engine, and by plain arithmetic on two documents.</summary>
public class SampleResponseTests
{
    private static readonly string[] Folders = ["Samples", "Samples/cohort"];

    private static readonly string[] Responses = [.. Folders
        .Where(folder => Directory.Exists(TestFiles.Path(folder.Split('/'))))
        .SelectMany(folder => TestFiles.In(folder).Where(IsResponse).Select(path => $"{folder}/{TestFiles.Name(path)}.json"))];

    public static TheoryData<string> Samples => [.. Responses];

    [Theory]
    [MemberData(nameof(Samples))]
    public void The_scores_are_those_of_plain_arithmetic_on_the_documents(string sample)
    {
        var document = File.ReadAllText(TestFiles.Path(sample.Split('/')));
        var response = ResponseDocument.Read(document).ResponseOrThrow();
        var plain = new PlainArithmetic(QuestionnaireDocument.Write(response.Questionnaire, response.Establishment), document);

        PlainArithmeticProperties.AssertSame(response.Score(), plain);
    }

    [Fact]
    public void There_are_responses_to_every_shipped_questionnaire()
    {
        var answered = Responses.Select(sample => JsonNode.Parse(File.ReadAllText(TestFiles.Path(sample.Split('/'))))!["questionnaire"]!.GetValue<string>());

        Assert.Empty(Referential.Shipped.SelectMany(referential => referential.Questionnaires).Select(questionnaire => questionnaire.Id).Except(answered));
    }

    private static bool IsResponse(string path)
        => JsonNode.Parse(File.ReadAllText(path)) is JsonObject document && document["format"]?.GetValue<string>() == ResponseDocument.Format;
}
