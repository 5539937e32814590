using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Scoring;

/// <summary>A gate opens at its very minimum, and one of imperative questions when each of them has it.</summary>
public class GateTests
{
    private static readonly Questionnaire Questions = Sketch.Questionnaire("""
        { "pillars": ["p", "q"], "themes": { "a": "p", "b": "q" },
          "levels": { "bronze": { "from": 10, "gates": [{ "pillar": "q", "minimum": 50 }, { "minimum": 25 }] } },
          "questions": {
            "first": { "theme": "a", "imperative": true, "options": { "0": 0, "24": 24, "25": 25, "100": 100 } },
            "second": { "theme": "a", "imperative": true, "options": { "0": 0, "24": 24, "25": 25, "100": 100 } },
            "third": { "theme": "b", "options": { "0": 0, "49": 49, "50": 50, "100": 100 } } } }
        """);

    [Theory]
    [InlineData("25", "25", "50", true)]
    [InlineData("25", "25", "49", false)]
    [InlineData("25", "24", "50", false)]
    [InlineData("24", "25", "50", false)]
    [InlineData("100", "24", "100", false)]
    public void A_level_is_indicated_when_every_gate_has_its_minimum(string first, string second, string third, bool isIndicated)
    {
        var card = new QuestionnaireResponseBuilder(Questions, new Establishment(EstablishmentCategory.Ch, 320))
            .Choose("first", first).Choose("second", second).Choose("third", third).Build().Score();

        Assert.Equal(isIndicated ? "bronze" : null, card.Level.Indicative);
    }
}
