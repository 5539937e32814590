using System.Text.Json.Nodes;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Referentials;

public class ReferentialTests
{
    private static readonly Referential Sound = Sketch.Load(ReferentialFiles.SoundText);

    [Fact]
    public void Everything_written_is_read()
    {
        Assert.Equal(("sound", "1.0.0", true), (Sound.Id, Sound.Version, Sound.IsSpecimen));
        Assert.Equal(["p", "q"], Sound.Pillars.Select(pillar => pillar.Id));
        Assert.Equal([1, 2.5m, 1], Sound.Themes.Select(theme => theme.Weight));
        Assert.Equal([70, 85.5m], Sound.Levels.Select(level => level.From));
        Assert.Equal(["q 40", " 50"], Sound.Levels[0].Gates.Select(gate => $"{gate.Pillar} {gate.Minimum}"));
        Assert.Equal("made for a test (fr)", Sound.Notice.French);
        var question = Sound["sound/one"]["a-1"];
        Assert.Equal((2m, true, false, 3m), (question.Weight, question.IsImperative, question.IsMultiple, question.BestPoints));
        Assert.Equal(["environmental-health"], question.Tags);
        Assert.Equal(["CPOM_OS_2"], question.Indicators);
        Assert.Equal("a report (en)", question.Evidence!.English);
        Assert.True(question.AskedOf.IsEverybody);
        var asked = Sound["sound/one"]["b-1"].AskedOf;
        Assert.Equal((100L, 499L, Activities.Mco), (asked.MinBeds, asked.MaxBeds, asked.Activities));
        Assert.Equal([EstablishmentCategory.Ch, EstablishmentCategory.Chu], asked.Categories);
    }

    [Fact]
    public void Names_that_are_unknown_are_said_with_the_version()
    {
        Assert.Contains("1.0.0", Assert.Throws<KeyNotFoundException>(() => Sound["sound/three"]).Message, StringComparison.Ordinal);
        Assert.Contains("1.1.0", Assert.Throws<KeyNotFoundException>(() => Sound["sound/two"]["z-1"]).Message, StringComparison.Ordinal);
        Assert.False(Sound.TryGet(null, out _));
        Assert.False(Sound["sound/one"].TryGet(null, out _));
        Assert.True(Sound.TryGet("sound/two", out var questionnaire));
        Assert.Same(Sound, questionnaire!.Referential);
    }

    [Fact]
    public void A_questionnaire_document_is_whole_or_as_asked()
    {
        var whole = JsonNode.Parse(QuestionnaireDocument.Write(Sound["sound/one"]))!;
        var asked = JsonNode.Parse(QuestionnaireDocument.Write(Sound["sound/one"], new Establishment(EstablishmentCategory.Clinic, 320)))!;

        Assert.Equal(["a-1", "b-1", "c-1"], Ids(whole, "questions"));
        Assert.Equal(["a-1", "c-1"], Ids(asked, "questions"));
        Assert.Equal(["a", "b", "c"], Ids(asked, "themes"));
        Assert.Equal(["p", "q"], Ids(asked, "pillars"));
        Assert.Equal(["minBeds", "maxBeds", "activities", "categories"], whole["questions"]![1]!["askedOf"]!.AsObject().Select(member => member.Key));
        Assert.Equal("{}", whole["questions"]![0]!["askedOf"]!.ToJsonString());
        Assert.Equal("2.5", whole["themes"]![1]!["weight"]!.ToJsonString());
        Assert.True(whole["specimen"]!.GetValue<bool>());
        Assert.Equal("thqse.questionnaire/1", whole["format"]!.GetValue<string>());
        Assert.Equal("1.0.0", whole["version"]!.GetValue<string>());
    }

    private static IEnumerable<string> Ids(JsonNode document, string list) => document[list]!.AsArray().Select(item => item!["id"]!.GetValue<string>());
}
