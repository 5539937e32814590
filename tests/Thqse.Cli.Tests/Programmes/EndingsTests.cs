using System.Text.Json.Nodes;
using NodaTime;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Programmes;

/// <summary>Programmes, policies and registers at their ends: nothing comes any more, all is done, one is left, two are alike.</summary>
public sealed class EndingsTests : IDisposable
{
    private static readonly string Own = Sample.PathOf("programme-regional-call.json");
    private static readonly string Policy = Sample.PathOf("quality-policy-ehpad-des-saules.json");
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>The calendar is in the file, and what is in it on the screen, or in the document.</summary>
    [Fact]
    public void A_calendar_in_a_file_leaves_the_page_and_the_document()
    {
        string[] command = ["programme", "next", "--programme", Own, "--at", "2027-01-20"];

        Assert.Equal(Told.Page(command), Told.Page([.. command, "--ics", folder["next.ics"]]));
        Assert.StartsWith("BEGIN:VCALENDAR", File.ReadAllText(folder["next.ics"]), StringComparison.Ordinal);

        File.Delete(folder["next.ics"]);
        Assert.Equal("2027-01-20T00:00:00+01:00", (string?)JsonNode.Parse(Tool.Run([.. command, "--ics", folder["next.ics"], "--json"]).Output)!["at"]);
        Assert.Contains("DTSTART", File.ReadAllText(folder["next.ics"]), StringComparison.Ordinal);
    }

    /// <summary>The clock of a machine tells parts of a second, of which nobody reads anything.</summary>
    [Fact]
    public void The_moment_of_the_clock_is_told_to_the_second()
    {
        var console = new MemoryConsole([], Tool.NoEnvironment) { Now = Instant.FromUtc(2024, 11, 19, 11, 1).PlusNanoseconds(473_211_400) };

        Assert.Equal("2024-11-19T12:01:00+01:00", (string?)JsonNode.Parse(Tool.Run(["programme", "list", "--json"], console).Output)!["programmes"]![0]!["at"]);
    }

    [Theory]
    [InlineData("fr", "Période annoncée : de 2027 à 2029.", "Aucune échéance à venir.")]
    [InlineData("en", "Announced period: 2027 to 2029.", "No deadline is to come.")]
    public void A_programme_says_the_period_that_it_announces_and_when_nothing_comes(string language, string announced, string nothing)
    {
        var programme = JsonNode.Parse(File.ReadAllText(Own))!;
        programme["period"] = "2027..2029";
        File.WriteAllText(folder["programme.json"], programme.ToJsonString());
        var shown = Told.Page("programme", "show", "--programme", folder["programme.json"], "--at", "2040-01-01", "--lang", language);

        Assert.Contains(announced, shown, StringComparison.Ordinal);
        Assert.Contains(nothing, shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Toutes les tâches sont faites.", "done.json Achevée, rien en retard", "late.json Achevée, 1 tâche ou action en retard")]
    [InlineData("en", "All tasks are done.", "done.json Complete, nothing late", "late.json Complete, 1 task or action late")]
    public void A_policy_of_which_all_is_done_says_so(string language, string all, params string[] lines)
    {
        File.WriteAllText(folder["done.json"], Done(isLate: false));
        File.WriteAllText(folder["late.json"], Done(isLate: true));

        Assert.Contains(all, Told.Page("policy", "show", folder["done.json"], "--as-of", "2027-06-30", "--lang", language), StringComparison.Ordinal);
        var both = Told.Page("policy", "show", folder["done.json"], folder["late.json"], "--as-of", "2027-06-30", "--lang", language);
        Assert.All(lines, line => Assert.Contains(line, both, StringComparison.Ordinal));
    }

    /// <summary>A task that nobody gave a day has none behind it.</summary>
    [Fact]
    public void A_task_without_a_day_is_told_without()
    {
        var policy = JsonNode.Parse(File.ReadAllText(Policy))!;
        policy["tasks"]!.AsObject().Remove("methodology");
        policy["tasks"]!["sources"] = new JsonObject();
        File.WriteAllText(folder["policy.json"], policy.ToJsonString());

        Assert.Contains("Choisir comment la politique sera construite : calendrier, groupe de travail, moyens Axes", Told.Page("policy", "show", folder["policy.json"], "--as-of", "2026-01-10"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "1 adhérent au 31 décembre 2022", "À vérifier : a-01, a-02 ont le même nom.")]
    [InlineData("en", "1 member on 31 December 2022", "To check: a-01, a-02 have the same name.")]
    public void One_member_is_no_plural_and_two_of_one_name_are_told(string language, string one, string alike)
    {
        const string First = """{ "date": "2019-06-04", "event": "admitted", "member": "a-01", "name": "CHU du Val", "kind": "chu" }""";
        const string Second = """{ "date": "2020-01-01", "event": "admitted", "member": "a-02", "name": "chu du val", "kind": "chu" }""";
        File.WriteAllText(folder["one.json"], Register(First));
        File.WriteAllText(folder["two.json"], Register(First + ", " + Second));
        string Shown(string command, string file, string option, string value) => Told.Page("cooperation", command, folder[file], option, value, "--lang", language);

        Assert.Contains(one, Shown("members", "one.json", "--at", "2022-12-31"), StringComparison.Ordinal);
        Assert.Contains(alike, Shown("members", "two.json", "--at", "2022-12-31"), StringComparison.Ordinal);
        Assert.Contains(alike, Shown("contributions", "two.json", "--year", "2022"), StringComparison.Ordinal);

        static string Register(string events) => $$"""{ "format": "thqse.member-register/1", "cooperation": "nes-2023", "events": [{{events}}] }""";
    }

    /// <summary>A policy with four axes in order, every task of it done.</summary>
    private static string Done(bool isLate)
    {
        var policy = JsonNode.Parse(File.ReadAllText(Policy))!;
        policy["tasks"] = new JsonObject(new[] { "methodology", "sources", "axes", "relevance", "validation", "responsibilities", "action-plan", "feedback", "updating", "indicators", "collection", "sharing" }
            .Select(task => KeyValuePair.Create<string, JsonNode?>(task, new JsonObject { ["done"] = "2027-01-15" })));
        foreach (var action in policy["axes"]!.AsArray().SelectMany(axis => axis!["actions"] is JsonArray actions ? actions : []))
        {
            action!["progress"] = 100;
        }

        if (isLate)
        {
            policy["axes"]![0]!["actions"]![0]!["progress"] = 60;
        }

        return policy.ToJsonString();
    }
}
