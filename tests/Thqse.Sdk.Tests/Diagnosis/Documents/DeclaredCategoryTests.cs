using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Documents;

/// <summary>A referential that declares the categories of those who answer; the scores are those of vectors/scores/categories.json.</summary>
public class DeclaredCategoryTests
{
    private const string Head = """ "categories": [{ "id": "ssiad", "label": { "fr": "Soins à domicile", "en": "Care at home" } }, { "id": "dialysis", "label": { "fr": "Dialyse", "en": "Dialysis" } }], "pillars": ["p"], "themes": { "t": "p" }, """;

    private static readonly Questionnaire WithoutSize = Sketch.Questionnaire($$"""{ {{Head}} "questions": { "a": { "theme": "t", "askedOf": { "categories": ["dialysis"] } }, "b": { "theme": "t" } } }""");

    private static readonly Questionnaire BySize = Sketch.Questionnaire($$"""{ {{Head}} "questions": { "a": { "theme": "t", "weight": { "bySize": { "small": 1, "medium": 1, "large": 2 } } } } }""");

    [Fact]
    public void A_response_is_of_one_of_the_categories_and_known_by_its_label()
    {
        var response = Read(WithoutSize, """{ "category": "ssiad" }""").ResponseOrThrow();

        Assert.Equal("Soins à domicile", response.Establishment.Category.Label(Language.French));
        Assert.Equal("Dialysis", WithoutSize["a"].AskedOf.Categories[0].Label(Language.English));
        Assert.Equal(["b"], response.Asked.Select(question => question.Id));
    }

    [Theory]
    [InlineData("ch", "unknown-value /establishment/category")]
    [InlineData("ssiads", "unknown-value /establishment/category")]
    [InlineData("a b", "unknown-value /establishment/category")]
    [InlineData("SSIAD", "")]
    public void Another_category_is_none_of_them(string category, string expected)
        => Assert.Equal(expected, Refusals(WithoutSize, $$"""{ "category": "{{category}}" }"""));

    [Fact]
    public void Beds_are_asked_for_only_where_something_reads_them()
    {
        Assert.False(WithoutSize.DependsOnSize);
        Assert.True(BySize.DependsOnSize);
        Assert.True(Sketch.Questionnaire($$"""{ {{Head}} "questions": { "a": { "theme": "t", "askedOf": { "maxBeds": 9 } } } }""").DependsOnSize);
        Assert.Equal("missing-member /establishment", Refusals(BySize, """{ "category": "ssiad" }"""));
        Assert.Equal(string.Empty, Refusals(BySize, """{ "category": "ssiad", "sizeClass": "small" }"""));
        Assert.Equal(string.Empty, Refusals(BySize, """{ "category": "ssiad", "beds": 12 }"""));
    }

    [Fact]
    public void Of_who_says_no_size_a_question_that_reads_it_cannot_be_told()
    {
        var questionnaire = Sketch.Questionnaire("""{ "pillars": ["p"], "themes": { "t": "p" }, "questions": { "a": { "theme": "t", "askedOf": { "minBeds": 1 } } } }""");

        Assert.Throws<ArgumentException>("establishment", () => questionnaire.AskedOf(new Establishment(EstablishmentCategory.Ch)));
    }

    [Fact]
    public void A_card_of_a_category_of_ones_own_without_a_size_is_read_back()
    {
        var card = Read(WithoutSize, """{ "category": "ssiad" }""").ResponseOrThrow().Score();
        var read = ScoreCardDocument.Read(ScoreCardDocument.Write(card)).CardOrThrow();

        Assert.Equal("ssiad", read.Establishment!.Category.ToString());
        Assert.Equal(default, read.Establishment.SizeClass);
    }

    [Fact]
    public void Without_a_word_of_the_head_there_are_the_five()
        => Assert.Equal(["chu", "ch", "espic", "clinic", "medico-social"], Referential.ThqseSpecimen.Categories.Select(category => category.ToString()));

    private static string Refusals(Questionnaire questionnaire, string establishment)
        => string.Join("; ", Read(questionnaire, establishment).Diagnostics.Select(diagnostic => $"{diagnostic.Code.ToCode()} {diagnostic.Pointer}"));

    private static ResponseReadResult Read(Questionnaire questionnaire, string establishment)
        => ResponseDocument.Read($$"""{ "format": "thqse.questionnaire-response/1", "questionnaire": "{{questionnaire.Id}}", "establishment": {{establishment}}, "answers": {} }""", [questionnaire.Referential]);
}
