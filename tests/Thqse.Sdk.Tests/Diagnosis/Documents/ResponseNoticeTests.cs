using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Documents;

/// <summary>What is accepted in a response and looks odd is told, as in a contract.</summary>
public class ResponseNoticeTests
{
    [Theory]
    [InlineData(""" "department": "31", "finess": "120000120" """, NoticeCode.DepartmentDiffersFromFiness, "/establishment/department")]
    [InlineData(""" "sizeClass": "small" """, NoticeCode.SizeClassDiffersFromBeds, "/establishment/sizeClass")]
    [InlineData(""" "name": "CH" """, NoticeCode.Assumed, "/establishment")]
    [InlineData(""" "activities": [] """, NoticeCode.NoActivities, "/establishment/activities")]
    public void What_an_establishment_says_of_itself_and_what_is_assumed_of_it_is_told(string members, NoticeCode code, string pointer)
    {
        var notice = Assert.Single(Response(members, string.Empty).Notices, notice => notice.Code == code);

        Assert.Equal(pointer, notice.Pointer);
        Assert.NotEqual(notice.Explain(Language.French), notice.Explain(Language.English));
    }

    [Fact]
    public void An_answer_to_what_is_not_asked_is_told_and_counts_nowhere()
    {
        var response = Response(""" "activities": ["mco"] """, string.Empty);
        var notAsked = response.Questionnaire.Questions.First(question => !response.Asked.Contains(question));
        var answered = Response(""" "activities": ["mco"] """, $$""" "{{notAsked.Id}}": { "options": ["{{notAsked.Options[0].Id}}"] } """);

        var notice = Assert.Single(answered.Notices);
        Assert.Equal((NoticeCode.NotAsked, $"/answers/{notAsked.Id}", notAsked.Id), (notice.Code, notice.Pointer, notice.Value));
        Assert.Equal(response.Score().Overall.Conservative, answered.Score().Overall.Conservative);
    }

    [Fact]
    public void A_response_that_says_everything_has_none() => Assert.Empty(Response(""" "department": "12", "finess": "120000120", "activities": ["mco"] """, string.Empty).Notices);

    /// <summary>Where they matter to no question, that none is named matters to nobody.</summary>
    [Theory]
    [InlineData("{}", 0)]
    [InlineData("""{ "activities": ["mco"] }""", 1)]
    public void An_establishment_without_activities_is_noticed_where_a_question_is_asked_of_some_only(string askedOf, int notices)
    {
        var questions = Sketch.Questionnaire($$"""{ "pillars": ["p"], "themes": { "t": "p" }, "questions": { "a": { "theme": "t" }, "b": { "theme": "t", "askedOf": {{askedOf}} } } }""");
        var response = new QuestionnaireResponseBuilder(questions, new Establishment(EstablishmentCategory.Ch, 320, activities: Activities.None)).Build();

        Assert.Equal(notices, response.Notices.Count(notice => notice.Code is NoticeCode.NoActivities or NoticeCode.Assumed));
    }

    private static QuestionnaireResponse Response(string members, string answers) => ResponseDocument.Read($$"""
        { "format": "thqse.questionnaire-response/1", "questionnaire": "thqse-specimen/sanitary", "establishment": { "category": "ch", "beds": 320, {{members}} }, "answers": { {{answers}} } }
        """).ResponseOrThrow();
}
