using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Diagnosis.Loading;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Referentials;

/// <summary>A member of a referential is read and written by one form: what was read is written again as it stood.</summary>
public class ReferentialFormTests
{
    private const string Everything = """
        {
          "format": "thqse.referential/1", "id": "all", "version": "2.1.0", "specimen": true, "label": { "fr": "Tout", "en": "All" }, "notice": { "fr": "Essai", "en": "A test" },
          "aggregation": "points", "floor": 0,
          "scales": [{ "id": "usual", "options": [{ "id": "no", "points": 0, "label": { "fr": "Non", "en": "No" } }, { "id": "yes", "points": 1, "label": { "fr": "Oui", "en": "Yes" } }] }],
          "pillars": [{ "id": "care", "weight": 2, "label": { "fr": "Soins", "en": "Care" } }, { "id": "waste", "label": { "fr": "Déchets", "en": "Waste" } }],
          "themes": [
            { "id": "night", "pillar": "care", "weight": 3, "label": { "fr": "Nuit", "en": "Night" } },
            { "id": "sleep", "pillar": "care", "parent": "night", "label": { "fr": "Sommeil", "en": "Sleep" } },
            { "id": "bins", "pillar": "waste", "label": { "fr": "Bacs", "en": "Bins" } }],
          "levels": [
            { "id": "bronze", "from": 40, "label": { "fr": "Bronze", "en": "Bronze" }, "gates": [{ "pillar": "care", "minimum": 30 }, { "theme": "bins", "minimum": 20 }, { "share": 80, "minimum": 25 }, { "minimum": 10 }] }],
          "questionnaires": [{ "id": "all/q", "version": "1.0.0", "label": { "fr": "Q", "en": "Q" }, "questions": [
            { "id": "a", "theme": "sleep", "weight": { "byCategory": { "ch": 2, "chu": 3, "espic": 1, "clinic": 0.5, "medico-social": 0 } }, "notConcerned": false, "text": { "fr": "A ?", "en": "A?" }, "scale": "usual", "tags": ["air"], "evidence": { "fr": "Preuve", "en": "Evidence" } },
            { "id": "b", "theme": "sleep", "weight": { "bySize": { "small": 1, "medium": 2, "large": 3 } }, "bonus": true, "multiple": true, "text": { "fr": "B ?", "en": "B?" }, "options": [{ "id": "no", "points": 0, "label": { "fr": "Non", "en": "No" } }, { "id": "yes", "points": 2, "label": { "fr": "Oui", "en": "Yes" } }] },
            { "id": "c", "theme": "bins", "imperative": true, "text": { "fr": "C ?", "en": "C?" }, "answer": { "kind": "rate", "unit": { "fr": "%", "en": "%" }, "lowerIsBetter": true, "bands": [{ "from": 0, "points": 2 }, { "from": 50, "points": 0 }] } },
            { "id": "d", "theme": "bins", "weight": 0, "text": { "fr": "D ?", "en": "D?" }, "sameAs": "b", "askedOf": { "minBeds": 10, "maxBeds": 300, "activities": ["mco"], "categories": ["ch", "espic"] } },
            { "id": "e", "theme": "bins", "text": { "fr": "E ?", "en": "E?" }, "scale": "usual", "askedIf": { "question": "b", "anyOf": ["yes"] } },
            { "id": "f", "theme": "bins", "text": { "fr": "F ?", "en": "F?" }, "scale": "usual", "askedIf": { "question": "b", "noneOf": ["yes"] } }
          ] }]
        }
        """;

    [Fact]
    public void What_was_read_is_written_as_it_stood()
    {
        var wanted = JsonNode.Parse(Everything)!;
        // A scale is written as the answers that it proposes.
        foreach (var question in wanted["questionnaires"]![0]!["questions"]!.AsArray().Where(question => question!["scale"] is not null))
        {
            question!.AsObject().Remove("scale");
            question["options"] = wanted["scales"]![0]!["options"]!.DeepClone();
        }

        var written = JsonNode.Parse(Written(Sketch.Load(Everything)))!;

        Assert.Empty(JsonSubset.Differences(wanted, written, string.Empty));
        Assert.Equal(["bonus"], written["questionnaires"]![0]!["questions"]!.AsArray().SelectMany(question => question!.AsObject().Select(member => member.Key)).Where(name => name == "bonus"));
    }

    [Fact]
    public void A_weight_is_by_category_or_by_size()
    {
        var questions = Sketch.Load(Everything).Questionnaires[0].Questions;

        Assert.Equal((3m, 0m), (questions[0].Weighting.ByCategory[EstablishmentCategory.Chu], questions[0].Weighting.ByCategory[EstablishmentCategory.MedicoSocial]));
        Assert.Empty(questions[0].Weighting.BySize);
        Assert.Equal([1m, 2m, 3m], SizeClasses.All.Select(size => questions[1].Weighting.BySize[size]));
        Assert.Empty(questions[1].Weighting.ByCategory);
    }

    [Fact]
    public void Every_shipped_referential_reads_back_to_the_same_text()
        => Assert.All(Referential.Shipped, referential => Assert.Equal(Written(referential), Written(Sketch.Load(Written(referential)))));

    [Fact]
    public void A_question_tells_of_whom_it_is_asked()
    {
        var questions = Sketch.Load(Everything)["all/q"];

        Assert.Equal("10 beds or more, 300 beds or fewer, Mco, ch or espic", questions["d"].AskedOf.ToString());
        Assert.Equal("everybody", questions["a"].AskedOf.ToString());
        Assert.Equal(("b is yes", "b is not yes"), (questions["e"].AskedIf!.ToString(), questions["f"].AskedIf!.ToString()));
        Assert.Equal(("by kind, at most 3", "the same for all, at most 0"), (questions["a"].Weighting.ToString(), questions["d"].Weighting.ToString()));
    }

    [Theory]
    [InlineData("ch", 10, true)]
    [InlineData("ch", 9, false)]
    [InlineData("espic", 300, true)]
    [InlineData("ch", 301, false)]
    [InlineData("clinic", 100, false)]
    public void A_question_is_asked_of_those_who_fulfil_every_condition(string category, long beds, bool isAsked)
        => Assert.Equal(isAsked, Sketch.Load(Everything)["all/q"]["d"].AskedOf.Includes(new Establishment(new EstablishmentCategory(category), beds, activities: Activities.Mco)));

    [Theory]
    [InlineData("ch", 2)]
    [InlineData("clinic", 0.5)]
    [InlineData("medico-social", 0)]
    [InlineData("spa", 0)]
    public void A_weight_by_category_is_that_of_the_establishment(string category, decimal weight)
        => Assert.Equal(weight, Sketch.Load(Everything)["all/q"]["a"].Weighting.Of(new Establishment(new EstablishmentCategory(category), 320)));

    /// <summary>What a host shows of a questionnaire: its weights by kind, its bonus, its figures.</summary>
    [Fact]
    public void The_questionnaire_document_says_weights_bonus_figures_and_penalties()
    {
        var document = JsonNode.Parse(QuestionnaireDocument.Write(Sketch.Load(Everything)["all/q"]))!;

        Assert.Equal(("points", 0m, 2m), (document["aggregation"]!.GetValue<string>(), document["floor"]!.GetValue<decimal>(), document["pillars"]![0]!["weight"]!.GetValue<decimal>()));
        Assert.Null(document["pillars"]![1]!["weight"]);
        Assert.Equal("""{"bySize":{"small":1,"medium":2,"large":3}}""", document["questions"]![1]!["weight"]!.ToJsonString());
        Assert.True(document["questions"]![1]!["bonus"]!.GetValue<bool>());
        Assert.Equal("rate", document["questions"]![2]!["answer"]!["kind"]!.GetValue<string>());
        Assert.Null(document["questions"]![3]!["options"]);
    }

    private static string Written(Referential referential)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            ReferentialForms.Document.Write(writer, referential, Language.French);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
