using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Serialization;
using Thqse.Sdk.Tests.Diagnosis.Support;
using Thqse.Sdk.Tests.Generation;
using Thqse.Sdk.Tests.Generation.Responses;

namespace Thqse.Sdk.Tests.Diagnosis.Properties;

/// <summary>What changes nothing: the order of questions, themes and pillars, and the unit of the weights.</summary>
public class IrrelevanceProperties
{
    [Property]
    public void The_order_of_questions_themes_and_pillars_changes_nothing(AnsweredCase answered, Place order, NotConcernedPolicy policy)
    {
        var shuffled = answered.Under(answered.Loaded.Changed(document =>
        {
            Shuffle(document, "pillars", order);
            Shuffle(document, "themes", order);
            foreach (var questionnaire in document["questionnaires"]!.AsArray())
            {
                Shuffle(questionnaire!.AsObject(), "questions", order);
            }
        }));

        Assert.Equal(Sorted(answered.Score(policy)), Sorted(shuffled.Score(policy)));
    }

    [Property]
    public void The_unit_of_the_weights_changes_no_byte(AnsweredCase answered, WeightFactors factors, NotConcernedPolicy policy)
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
    }

    /// <summary>Weights of so many digits that 64 bits do not hold their sums are added up as exact quotients, and scored the same, as a card and in bulk.</summary>
    [Property]
    public void Weights_of_many_digits_change_no_byte(AnsweredCase answered, NotConcernedPolicy policy)
    {
        var scaled = answered.Under(answered.Loaded.Changed(document =>
        {
            foreach (var questionnaire in document["questionnaires"]!.AsArray())
            {
                Scale(questionnaire!["questions"]!.AsArray(), 1000.000000000000001m);
            }
        }));

        Assert.All(scaled.Questionnaire.Questions.Zip(scaled.Questionnaire.Units), each => Assert.False(each.First.Weight > 0 && each.Second.IsHeld));
        Assert.Equal(ScoreCardDocument.Write(answered.Score(policy)), ScoreCardDocument.Write(scaled.Score(policy)));
        var compiled = scaled.Questionnaire.Compile(scaled.Response.Establishment, policy);
        var (answers, scores) = (new GivenAnswer[compiled.Questions.Count], new ScoreFigures[compiled.Nodes.Count]);
        compiled.Read(scaled.Response, answers);
        compiled.Score(answers, scores);
        Assert.Equal(Nodes.Of(answered.Score(policy)).Select(node => (node.Conservative, node.Provisional, node.Highest)), scores.Select(score => (score.Conservative, score.Provisional, score.Highest)));
    }

    private static void Shuffle(JsonObject owner, string list, Place order)
    {
        var items = owner[list]!.AsArray().Select(item => item!.DeepClone()).ToArray();
        new Random(order.Number).Shuffle(items);
        owner[list] = new JsonArray(items);
    }

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
        Sort(document["level"]!.AsObject(), "unmetGates");
        foreach (var gain in document["gains"]!.AsArray().Where(gain => gain!["opens"] is not null))
        {
            Sort(gain!.AsObject(), "opens");
        }

        return document.ToJsonString();
    }

    private static void Sort(JsonObject document, string list, string? id = null)
        => document[list] = new JsonArray([.. document[list]!.AsArray().Select(item => item!.DeepClone())
            .OrderBy(item => id is null ? item.ToJsonString() : item[id]!.GetValue<string>(), StringComparer.Ordinal)]);
}
