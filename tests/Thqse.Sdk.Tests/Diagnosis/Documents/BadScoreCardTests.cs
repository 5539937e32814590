using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Diagnosis.Documents;

public class BadScoreCardTests
{
    private static readonly string Card = ScoreCardDocument.Write(
        new QuestionnaireResponseBuilder(ResponseQuestionnaire.Questionnaire, new Establishment(EstablishmentCategory.Chu, 320, department: "31", name: "CHU")).Choose("single", "best").Build().Score());

    public static TheoryData<string, string> Replaced => new()
    {
        { "/completeness", "1.5" },
        { "/completeness", "\"1\"" },
        { "/overall/conservative", "100.1" },
        { "/overall/conservative", "-1" },
        { "/overall/flags", "[\"narrow\"]" },
        { "/overall", "null" },
        { "/pillars/0/id", "null" },
        { "/themes/0/asked", "1.5" },
        { "/themes/0/answered", "null" },
        { "/level/status", "\"granted\"" },
        { "/level/missingPoints", "\"0\"" },
        { "/gains/0/points", "null" },
        { "/gains/0/points", "101" },
        { "/questionnaire/version", "1" },
        { "/notConcerned", "\"ignored\"" },
        { "/notConcerned", "null" },
        { "/establishment/category", "\"a hospital\"" },
        { "/establishment/sizeClass", "\"huge\"" },
        { "/format", "\"thqse.score-card/2\"" },
    };

    [Fact]
    public void The_card_is_read() => Assert.Equal("CHU", ScoreCardDocument.Read(Card).CardOrThrow().Establishment!.Name);

    [Fact]
    public void A_card_may_leave_the_establishment_and_the_specimen_out()
    {
        var document = JsonNode.Parse(Card)!.AsObject();
        document.Remove("establishment");
        document.Remove("specimen");
        var card = ScoreCardDocument.Read(document.ToJsonString()).CardOrThrow();

        Assert.Null(card.Establishment);
        Assert.False(card.IsSpecimen);
    }

    [Theory]
    [MemberData(nameof(Replaced))]
    public void A_wrong_value_is_diagnosed_where_it_stands(string pointer, string value)
    {
        var document = JsonNode.Parse(Card)!;
        var names = pointer.Split('/')[1..];
        var parent = names[..^1].Aggregate(document, (node, name) => node is JsonArray ? node[0]! : node[name]!);
        parent[names[^1]] = JsonNode.Parse(value);
        var result = ScoreCardDocument.Read(document.ToJsonString());

        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.StartsWith(pointer, diagnostic.Pointer, StringComparison.Ordinal);
        Assert.Null(result.Card);
        Assert.NotEqual(diagnostic.Explain(Language.French), diagnostic.Explain(Language.English));
        Assert.Throws<DiagnosticsException>(() => result.CardOrThrow());
    }

    [Fact]
    public void Every_member_but_three_is_required()
    {
        foreach (var member in JsonNode.Parse(Card)!.AsObject().Select(member => member.Key).Except(["specimen", "establishment", "notAsked"]))
        {
            var document = JsonNode.Parse(Card)!.AsObject();
            document.Remove(member);
            var diagnostic = Assert.Single(ScoreCardDocument.Read(document.ToJsonString()).Diagnostics);
            Assert.Equal((DiagnosticCode.MissingMember, string.Empty, member), (diagnostic.Code, diagnostic.Pointer, diagnostic.Value));
        }
    }

    [Theory]
    [InlineData("", DiagnosticCode.MalformedJson)]
    [InlineData("[]", DiagnosticCode.WrongType)]
    [InlineData("{ \"format\": \"thqse.questionnaire-response/1\" }", DiagnosticCode.UnknownFormat)]
    public void What_is_no_score_card_is_diagnosed(string document, DiagnosticCode expected)
        => Assert.Equal(expected, Assert.Single(ScoreCardDocument.Read(document).Diagnostics).Code);

    [Fact]
    public void No_text_is_a_mistake() => Assert.Throws<ArgumentNullException>(() => ScoreCardDocument.Read((string)null!));
}
