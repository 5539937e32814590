using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Tests.Diagnosis.Support;

namespace Thqse.Sdk.Tests.Diagnosis.Scoring;

/// <summary>What keeps a level away is said with the names of the referential, or with identifiers where there is none.</summary>
public class UnmetGateTests
{
    private static readonly Referential Referential = Sketch.Load("""
        {
          "format": "thqse.referential/1", "id": "gates", "version": "1.0.0", "label": { "fr": "Portes", "en": "Gates" }, "notice": { "fr": "Essai", "en": "A test" },
          "pillars": [{ "id": "care", "label": { "fr": "Soins", "en": "Care" } }], "themes": [{ "id": "night", "pillar": "care", "label": { "fr": "Nuit", "en": "Night" } }],
          "levels": [{ "id": "gold", "from": 80, "label": { "fr": "Or", "en": "Gold" } }],
          "questionnaires": [{ "id": "gates/all", "version": "1.0.0", "label": { "fr": "Tout", "en": "All" }, "questions": [
            { "id": "q", "theme": "night", "text": { "fr": "Q ?", "en": "Q?" }, "options": [{ "id": "no", "points": 0, "label": { "fr": "Non", "en": "No" } }, { "id": "yes", "points": 1, "label": { "fr": "Oui", "en": "Yes" } }] }] }]
        }
        """);

    private static readonly Dictionary<string, UnmetGate> Gates = new()
    {
        ["pillar"] = new("gold", Exact.From(49), Exact.From(50)) { Pillar = "care" },
        ["theme"] = new("gold", Exact.From(49), Exact.From(50)) { Theme = "night" },
        ["question"] = new("gold", Exact.From(24), Exact.From(25)) { Question = "q" },
        ["questions"] = new("gold", Exact.From(50), Exact.From(75)) { Questions = ["q", "r"] },
        ["unknown pillar"] = new("gold", Exact.From(49), Exact.From(50)) { Pillar = "waste" },
        ["unknown theme"] = new("silver", Exact.From(49), Exact.From(50)) { Theme = "day" },
    };

    [Theory]
    [InlineData("pillar", "Or : le pilier « Soins » a 49,0 sur 100, il faut 50.", "Gold: the pillar \"Care\" has 49.0 out of 100, 50 is needed.", "gold: care 49 of 50")]
    [InlineData("theme", "Or : le thème « Nuit » a 49,0 sur 100, il faut 50.", "Gold: the theme \"Night\" has 49.0 out of 100, 50 is needed.", "gold: night 49 of 50")]
    [InlineData("question", "Or : la question impérative q a 24,0 sur 100, il faut 25.", "Gold: the imperative question q has 24.0 out of 100, 25 is needed.", "gold: q 24 of 25")]
    [InlineData("questions", "Or : 50,0 % des questions impératives suffisent, il en faut 75 % ; trop basses : q, r.", "Gold: 50.0% of the imperative questions are high enough, 75% are needed; too low: q, r.", "gold: imperatives 50 of 75")]
    [InlineData("unknown pillar", "Or : le pilier « waste » a 49,0 sur 100, il faut 50.", "Gold: the pillar \"waste\" has 49.0 out of 100, 50 is needed.", "gold: waste 49 of 50")]
    [InlineData("unknown theme", "silver : le thème « day » a 49,0 sur 100, il faut 50.", "silver: the theme \"day\" has 49.0 out of 100, 50 is needed.", "silver: day 49 of 50")]
    public void A_gate_says_of_what_it_has_too_little(string gate, string french, string english, string told)
    {
        var unmet = Gates[gate];

        Assert.Equal((french, english, told), (unmet.Explain(Referential, Language.French).Replace('\u00A0', ' '), unmet.Explain(Referential, Language.English), unmet.ToString()));
    }

    [Theory]
    [InlineData("pillar", "gold : le pilier « care » a 49,0 sur 100, il faut 50.")]
    [InlineData("theme", "gold : le thème « night » a 49,0 sur 100, il faut 50.")]
    public void Without_a_referential_identifiers_are_said(string gate, string french) => Assert.Equal(french, Gates[gate].Explain(null, Language.French));

    [Fact]
    public void A_gate_of_a_level_tells_its_minimum()
        => Assert.Equal(
            ["care from 50 (100 %)", "night from 40 (100 %)", "imperatives from 25 (80 %)"],
            new[] { LevelGate.OfPillar("care", 50), LevelGate.OfTheme("night", 40), LevelGate.OfImperatives(25, 80) }.Select(gate => gate.ToString()));
}
