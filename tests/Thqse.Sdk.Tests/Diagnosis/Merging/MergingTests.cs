using Thqse.Sdk.Diagnosis;

namespace Thqse.Sdk.Tests.Diagnosis.Merging;

public sealed class MergingTests
{
    private static readonly Questionnaire Questionnaire = Referential.ManagementByQuality["management-by-quality/establishment"];

    [Fact]
    public void What_one_answers_and_what_several_answer_alike_is_taken()
    {
        var merged = ResponseMerging.Merge(
        [
            Response(builder => builder.Choose("strategic-01", "sustained").ContributedBy("strategic-01", "Qualité").Attach("strategic-01", "a.pdf")),
            Response(builder => builder.Choose("strategic-01", "sustained").ContributedBy("strategic-01", "Direction").Attach("strategic-01", "a.pdf").Choose("strategic-02", "none")),
        ]);
        Assert.Empty(merged.Conflicts);
        Assert.Equal(["sustained"], merged.Response["strategic-01"].Options);
        Assert.Equal(["none"], merged.Response["strategic-02"].Options);
        Assert.Equal(["Qualité", "Direction"], merged.Response["strategic-01"].Contributors);
        Assert.Equal(["a.pdf"], merged.Response["strategic-01"].Evidence);
    }

    [Fact]
    public void Where_they_differ_nothing_is_chosen_and_both_are_shown()
    {
        var merged = ResponseMerging.Merge(
        [
            Response(builder => builder.Choose("strategic-01", "sustained").Remark("strategic-01", "oui")),
            Response(builder => builder.Remark("strategic-01", "à voir")),
            Response(builder => builder.Choose("strategic-01", "started")),
        ]);
        var conflict = Assert.Single(merged.Conflicts);
        Assert.Equal("strategic-01", conflict.Question.Id);
        Assert.Equal([(0, "sustained"), (2, "started")], conflict.Answers.Select(each => (each.Place, each.Answer.Options[0])));
        Assert.Equal(AnswerState.Unanswered, merged.Response["strategic-01"].State);
        Assert.Equal("oui\nà voir", merged.Response["strategic-01"].Remark);
    }

    [Fact]
    public void That_a_question_does_not_concern_contradicts_an_answer_and_two_justifications_stand_side_by_side()
    {
        var notConcerned = Response(builder => builder.NotConcernedBy("strategic-01", "pas de bloc"));
        var other = Response(builder => builder.NotConcernedBy("strategic-01", "bloc fermé"));
        Assert.Single(ResponseMerging.Merge([notConcerned, Response(builder => builder.Choose("strategic-01", "none"))]).Conflicts);
        Assert.Equal("pas de bloc\nbloc fermé", ResponseMerging.Merge([notConcerned, other]).Response["strategic-01"].Justification);
    }

    /// <summary>The first one was kept without a word, and who had corrected the beds was told to be somebody else.</summary>
    [Fact]
    public void What_colleagues_say_differently_of_the_establishment_is_listed_and_what_one_says_is_taken()
    {
        var finess = FinessNumber.Parse("310781406");
        var merged = ResponseMerging.Merge(
        [
            Of(new Establishment(EstablishmentCategory.Ch, beds: 320, name: "CH St-Jean", activities: Activities.Mco)),
            Of(new Establishment(EstablishmentCategory.Ch, beds: 90, name: "Centre hospitalier Saint Jean", finess: finess)),
            Of(new Establishment(EstablishmentCategory.Ch, beds: 320, department: "31")),
        ]);
        var conflict = Assert.Single(merged.EstablishmentConflicts);

        Assert.Equal("beds", conflict.Member);
        Assert.Equal([(0, "320"), (1, "90"), (2, "320")], conflict.Statements.Select(each => (each.Place, each.Value)));
        Assert.Equal(new Establishment(EstablishmentCategory.Ch, beds: 320, name: "CH St-Jean", activities: Activities.Mco, finess: finess, department: "31"), merged.Response.Establishment);
    }

    /// <summary>Its number tells that it is one, whatever else was said.</summary>
    [Fact]
    public void One_number_under_two_names_and_categories_is_a_conflict_and_no_other_establishment()
    {
        var finess = FinessNumber.Parse("310781406");
        var merged = ResponseMerging.Merge(
            [Of(new Establishment(EstablishmentCategory.Espic, beds: 320, name: "Nord", finess: finess)), Of(new Establishment(EstablishmentCategory.Ch, beds: 320, name: "Sud", finess: finess))]);

        Assert.Equal(["name: Nord, Sud", "category: espic, ch"], merged.EstablishmentConflicts.Select(each => $"{each.Member}: {string.Join(", ", each.Statements.Select(said => said.Value))}"));
        Assert.Null(ResponseMerging.FindMismatch([merged.Response, merged.Response]));
        Assert.Equal((MergeMismatchReason.OtherEstablishment, 1), Mismatch(merged.Response, Of(new Establishment(EstablishmentCategory.Espic, beds: 320, name: "Nord", finess: FinessNumber.Parse("310019336")))));
    }

    [Fact]
    public void Responses_of_different_establishments_and_questionnaires_are_not_merged()
    {
        var one = Response(_ => { });
        var elsewhere = new QuestionnaireResponseBuilder(Questionnaire, new Establishment(EstablishmentCategory.Ch, beds: 320, name: "CH B")).Build();
        var another = new QuestionnaireResponseBuilder(Referential.ThqseSpecimen.Questionnaires[0], one.Establishment).Build();
        Assert.Equal((MergeMismatchReason.OtherEstablishment, 1), Mismatch(one, elsewhere));
        Assert.Equal((MergeMismatchReason.OtherQuestionnaire, 2), Mismatch(one, one, another));
        Assert.Null(ResponseMerging.FindMismatch([one, one]));
        Assert.Throws<ArgumentException>(() => ResponseMerging.Merge([one, elsewhere]));
        Assert.Throws<ArgumentException>(() => ResponseMerging.Merge([]));
    }

    [Fact]
    public void Merging_a_response_with_itself_or_with_an_empty_one_changes_nothing()
    {
        var one = Response(builder => builder.Choose("strategic-01", "started").NotConcernedBy("strategic-02", "sans objet").Remark("strategic-03", "plus tard"));
        foreach (var merged in new[] { ResponseMerging.Merge([one]), ResponseMerging.Merge([one, one]), ResponseMerging.Merge([Response(_ => { }), one]) })
        {
            Assert.Empty(merged.Conflicts);
            Assert.Equal(Serialization(one), Serialization(merged.Response));
        }
    }

    private static QuestionnaireResponse Of(Establishment establishment) => new QuestionnaireResponseBuilder(Questionnaire, establishment).Build();

    private static string Serialization(QuestionnaireResponse response) => Sdk.Serialization.ResponseDocument.Write(response);

    private static (MergeMismatchReason, int) Mismatch(params QuestionnaireResponse[] responses)
    {
        var found = ResponseMerging.FindMismatch(responses)!;
        return (found.Reason, found.Place);
    }

    private static QuestionnaireResponse Response(Action<QuestionnaireResponseBuilder> answer)
    {
        var builder = new QuestionnaireResponseBuilder(Questionnaire, new Establishment(EstablishmentCategory.Ch, beds: 320, name: "CH A"));
        answer(builder);
        return builder.Build();
    }
}
