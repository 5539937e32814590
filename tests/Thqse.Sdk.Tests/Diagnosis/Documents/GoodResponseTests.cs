using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Documents;

public class GoodResponseTests
{
    public static TheoryData<string> Names => [.. TestFiles.In("Diagnosis/Documents/Good").Select(TestFiles.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_odd_but_right_response_is_read_and_scored(string name)
    {
        var result = Read(name);

        Assert.Empty(result.Diagnostics.Select(diagnostic => $"{diagnostic.Code} {diagnostic.Pointer} {diagnostic.Value}"));
        Assert.NotNull(result.ResponseOrThrow().Score().Overall);
    }

    [Fact]
    public void What_is_said_of_an_answer_is_kept()
    {
        var answer = Read("every-member-of-an-answer").ResponseOrThrow()["several"];

        Assert.Equal(AnswerState.Answered, answer.State);
        Assert.Equal(["z", "x", "y"], answer.Options);
        Assert.Equal(string.Empty, answer.Remark);
        Assert.Empty(answer.Evidence);
        Assert.Equal(["A. Martin", "B. Durand"], answer.Contributors);
        Assert.Null(answer.Justification);
    }

    [Fact]
    public void What_does_not_concern_keeps_its_justification()
    {
        var answer = Read("as-in-the-design").ResponseOrThrow()["several"];

        Assert.Equal(AnswerState.NotConcerned, answer.State);
        Assert.Equal("…", answer.Justification);
        Assert.Empty(answer.Options);
    }

    [Fact]
    public void A_remark_alone_is_kept_and_answers_nothing()
    {
        var answer = Read("empty-answers").ResponseOrThrow()["several"];

        Assert.Equal(AnswerState.Unanswered, answer.State);
        Assert.Equal("being discussed", answer.Remark);
    }

    [Fact]
    public void A_contract_still_refuses_the_category_of_a_response()
        => Assert.Equal(
            DiagnosticCode.UnknownValue,
            Assert.Single(ContractDocument.Read("""{ "format": "thqse.cpom-contract/1", "establishment": { "category": "medico-social", "beds": 80 } }""").Diagnostics).Code);

    [Fact]
    public void No_text_is_a_mistake() => Assert.Throws<ArgumentNullException>(() => ResponseDocument.Read((string)null!));

    private static ResponseReadResult Read(string name)
        => ResponseDocument.ReadUtf8(File.ReadAllBytes(TestFiles.Path("Diagnosis", "Documents", "Good", name + ".json")), ResponseQuestionnaire.Loaded);
}
