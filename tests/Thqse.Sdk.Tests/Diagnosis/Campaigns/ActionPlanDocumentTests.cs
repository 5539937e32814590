using System.Text.Json.Nodes;
using NodaTime;
using Thqse.Sdk.Diagnosis;
using Thqse.Sdk.Messages;
using Thqse.Sdk.Serialization;

namespace Thqse.Sdk.Tests.Diagnosis.Campaigns;

public class ActionPlanDocumentTests
{
    private const string Action = """{ "priority": "waste", "action": "a", "owner": "A", "due": "2025-06-30" }""";

    private static readonly LocalDate AsOf = new(2025, 7, 1);

    private static readonly ActionPlan Plan = new("Plan d'actions RSE",
    [
        new("Déchets", "Trier les déchets d'activité", "A. Martin", new(2025, 6, 30), 33.3m, "tonnes par lit", "residual-matter-01"),
        new("Déchets", "Former", "B. Durand", new(2025, 7, 1)),
        new("Gouvernance", "Nommer un référent", "Direction", new(2024, 12, 20), 100),
    ]);

    [Fact]
    public void A_plan_written_and_read_gives_the_same_bytes()
    {
        var document = ActionPlanDocument.Write(Plan, AsOf);
        Assert.Equal(document, ActionPlanDocument.Write(Read(document), AsOf));
    }

    [Fact]
    public void A_document_says_the_state_of_each_action_at_a_date()
    {
        var document = JsonNode.Parse(ActionPlanDocument.Write(Plan, AsOf))!;

        Assert.Equal(["late", "due", "done"], document["actions"]!.AsArray().Select(action => action!["state"]!.GetValue<string>()));
        Assert.Equal("2025-07-01", document["asOf"]!.GetValue<string>());
        Assert.Equal("33.3", document["actions"]![0]!["progress"]!.ToJsonString());
        Assert.False(document["actions"]![1]!.AsObject().ContainsKey("indicator"));
    }

    [Fact]
    public void A_state_is_not_read_it_follows_from_the_date()
    {
        var plan = Read($$"""{ "format": "thqse.action-plan/1", "title": "t", "actions": [{ "priority": "waste", "action": "a", "owner": "A", "due": "2025-06-30", "state": "done" }] }""");

        Assert.Equal(ActionState.Late, Assert.Single(plan.Actions).StateAt(AsOf));
        Assert.Equal(0, plan.Actions[0].Progress);
    }

    [Fact]
    public void A_plan_may_have_no_action() => Assert.Empty(Read("""{ "format": "thqse.action-plan/1", "title": "t", "actions": [] }""").Actions);

    [Theory]
    [InlineData("", "malformed-json ")]
    [InlineData("[]", "wrong-type ")]
    [InlineData("{}", "missing-member |missing-member |missing-member ")]
    [InlineData("""{ "format": "thqse.action-plan/2", "plan": 1 }""", "unknown-format /format")]
    [InlineData("""{ "format": "thqse.action-plan/1", "title": " ", "actions": [] }""", "wrong-type /title")]
    [InlineData("""{ "format": "thqse.action-plan/1", "title": "t", "actions": {} }""", "wrong-type /actions")]
    [InlineData("""{ "format": "thqse.action-plan/1", "title": "t", "actions": [null] }""", "wrong-type /actions/0")]
    [InlineData("""{ "format": "thqse.action-plan/1", "title": "t", "asOf": "2025-02-29", "actions": [] }""", "invalid-date /asOf")]
    [InlineData("""{ "format": "thqse.action-plan/1", "title": "t", "notes": "", "actions": [] }""", "unknown-member /notes")]
    [InlineData("""{ "format": "thqse.action-plan/1", "title": "t", "title": "u", "actions": [] }""", "duplicate-member /title")]
    public void A_bad_plan_is_diagnosed(string document, string expected) => AssertDiagnosed(document, expected);

    [Theory]
    [InlineData("\"priority\": \"waste\"", "\"priority\": \" \"", "wrong-type /actions/0/priority")]
    [InlineData("\"priority\": \"waste\"", "\"priority\": 1", "wrong-type /actions/0/priority")]
    [InlineData("\"priority\": \"waste\", ", "", "missing-member /actions/0")]
    [InlineData("\"action\": \"a\"", "\"action\": \"\"", "wrong-type /actions/0/action")]
    [InlineData("\"owner\": \"A\"", "\"owner\": \" \"", "wrong-type /actions/0/owner")]
    [InlineData("\"due\": \"2025-06-30\"", "\"due\": \"2025-06-31\"", "invalid-date /actions/0/due")]
    [InlineData("\"due\": \"2025-06-30\"", "\"due\": \"30/06/2025\"", "invalid-date /actions/0/due")]
    [InlineData("\"due\": \"2025-06-30\"", "\"due\": 2025", "wrong-type /actions/0/due")]
    [InlineData("\"owner\": \"A\"", "\"owner\": \"A\", \"progress\": 100.5", "number-out-of-range /actions/0/progress")]
    [InlineData("\"owner\": \"A\"", "\"owner\": \"A\", \"progress\": -5", "negative-value /actions/0/progress")]
    [InlineData("\"owner\": \"A\"", "\"owner\": \"A\", \"state\": \"open\"", "unknown-value /actions/0/state")]
    [InlineData("\"owner\": \"A\"", "\"owner\": \"A\", \"indicator\": null", "wrong-type /actions/0/indicator")]
    [InlineData("\"owner\": \"A\"", "\"owner\": \"A\", \"budget\": 5", "unknown-member /actions/0/budget")]
    public void A_bad_action_is_diagnosed(string from, string to, string expected)
        => AssertDiagnosed($$"""{ "format": "thqse.action-plan/1", "title": "t", "actions": [{{Action.Replace(from, to, StringComparison.Ordinal)}}] }""", expected);

    [Fact]
    public void No_text_and_no_plan_are_mistakes()
    {
        Assert.Throws<ArgumentNullException>(() => ActionPlanDocument.Read((string)null!));
        Assert.Throws<ArgumentNullException>(() => ActionPlanDocument.Write(null!, AsOf));
    }

    private static ActionPlan Read(string document)
    {
        var result = ActionPlanDocument.Read(document);
        Assert.Empty(result.Diagnostics);
        return result.PlanOrThrow();
    }

    private static void AssertDiagnosed(string document, string expected)
    {
        var result = ActionPlanDocument.Read(document);
        Assert.Null(result.Plan);
        Assert.Throws<DiagnosticsException>(result.PlanOrThrow);
        Assert.Equal(expected.Split('|'), result.Diagnostics.Select(diagnostic => $"{diagnostic.Code.ToCode()} {diagnostic.Pointer}"));
        Assert.All(result.Diagnostics, diagnostic => Assert.NotEqual(diagnostic.Explain(Language.French), diagnostic.Explain(Language.English)));
    }
}
