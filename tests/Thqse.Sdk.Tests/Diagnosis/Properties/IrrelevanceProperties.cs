using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Check = Thqse.Sdk.Tests.Properties.Check;

namespace Thqse.Sdk.Tests.Diagnosis.Properties;

/// <summary>What changes nothing: the order of questions, themes and pillars, and the unit of the weights.</summary>
public class IrrelevanceProperties
{
    private static readonly Arbitrary<int> Seeds = Arb.From(Gen.Choose(0, int.MaxValue));

    private static readonly Arbitrary<(decimal OfQuestions, decimal OfThemes)> Factors = Arb.From(
        Gen.Elements(0.001m, 0.5m, 1, 3, 7.25m, 1000).Two().Select(pair => (pair.Item1, pair.Item2)));

    public static TheoryData<string, NotConcernedPolicy> SourcesAndPolicies => CaseGenerators.SourcesAndPolicies;

    [Theory]
    [MemberData(nameof(SourcesAndPolicies))]
    public void The_order_of_questions_themes_and_pillars_changes_nothing(string source, NotConcernedPolicy policy)
        => Check.That(Times.For(source, 80), CaseGenerators.Of(source), Seeds, (answered, seed) =>
        {
            var shuffled = answered.Under(answered.Loaded.Changed(document =>
            {
                Shuffle(document, "pillars", seed);
                Shuffle(document, "themes", seed);
                foreach (var questionnaire in document["questionnaires"]!.AsArray())
                {
                    Shuffle(questionnaire!.AsObject(), "questions", seed);
                }
            }));

            Assert.Equal(Sorted(answered.Score(policy)), Sorted(shuffled.Score(policy)));
        });

    [Theory]
    [MemberData(nameof(SourcesAndPolicies))]
    public void The_unit_of_the_weights_changes_no_byte(string source, NotConcernedPolicy policy)
        => Check.That(Times.For(source, 80), CaseGenerators.Of(source), Factors, (answered, factors) =>
        {
            var scaled = answered.Under(answered.Loaded.Changed(document =>
            {
                Scale(document["themes"]!.AsArray(), factors.OfThemes);
                foreach (var questionnaire in document["questionnaires"]!.AsArray())
                {
                    Scale(questionnaire!["questions"]!.AsArray(), factors.OfQuestions);
                }
            }));

            Assert.Equal(ScoreCardDocument.Write(answered.Score(policy)), ScoreCardDocument.Write(scaled.Score(policy)));
        });

    /// <summary>An order that depends on the seed only.</summary>
    private static void Shuffle(JsonObject owner, string list, int seed)
        => owner[list] = new JsonArray([.. owner[list]!.AsArray()
            .Select((item, index) => (Item: item!.DeepClone(), Key: unchecked(((index + 1) * 0x9E3779B1u) ^ ((uint)seed * 0x85EBCA6Bu)) % 65_521))
            .OrderBy(pair => pair.Key)
            .Select(pair => pair.Item)]);

    private static void Scale(JsonArray nodes, decimal factor)
    {
        foreach (var node in nodes)
        {
            node!["weight"] = (node["weight"]?.GetValue<decimal>() ?? 1) * factor;
        }
    }

    /// <summary>The card with its lists in the order of their identifiers: the order of what is equal follows that of the questionnaire.</summary>
    private static string Sorted(ScoreCard card)
    {
        var document = JsonNode.Parse(ScoreCardDocument.Write(card))!.AsObject();
        Sort(document, "pillars", "id");
        Sort(document, "themes", "id");
        Sort(document, "gains", "question");
        return document.ToJsonString();
    }

    private static void Sort(JsonObject document, string list, string id)
        => document[list] = new JsonArray([.. document[list]!.AsArray().Select(item => item!.DeepClone()).OrderBy(item => item[id]!.GetValue<string>(), StringComparer.Ordinal)]);
}
