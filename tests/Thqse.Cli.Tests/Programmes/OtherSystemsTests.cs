using System.Text;
using System.Text.Json;
using NodaTime;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Programmes;

/// <summary>Programmes, quality policies and cooperation groups as the tool tells them.</summary>
public class OtherSystemsTests
{
    private static readonly string Policy = Sample.PathOf("quality-policy-ehpad-des-saules.json");
    private static readonly string Register = Sample.PathOf("member-register-of-the-example.json");
    private static readonly string Own = Sample.PathOf("programme-regional-call.json");

    /// <summary>The file of a programme in the place of its identifier is led to the option that reads it.</summary>
    [Fact]
    public void A_file_in_the_place_of_an_identifier_is_led_to_its_option()
    {
        var result = Tool.Run("programme", "show", Sample.PathOf("programme-regional-call.json"), "--lang", "en");

        Assert.Equal(64, result.ExitCode);
        Assert.Contains("--programme", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void WithoutAMomentTheClockOfTheMachineTellsIt()
    {
        var console = new MemoryConsole([], Tool.NoEnvironment) { Now = Instant.FromUtc(2024, 11, 19, 11, 1) };
        var shown = Tool.Run(["programme", "show", "sons-hospital-wave-2", "--json"], console);

        Assert.Equal(("2024-11-19T12:01:00+01:00", "closed"), (Root(shown).GetProperty("at").GetString(), Stage(shown, "administrative-file").GetProperty("state").GetString()));
    }

    [Theory]
    [InlineData("2024-11-19T12:00", "open")]
    [InlineData("2024-11-19T12:01", "closed")]
    [InlineData("2024-11-19T11:00:00Z", "open")]
    [InlineData("2024-11-19T06:01:00-05:00", "closed")]
    [InlineData("2024-11-19T11:00Z", "open")]
    [InlineData("2024-11-19T12:01+01:00", "closed")]
    [InlineData("9999-12-31T23:59", "closed")]
    [InlineData("2024-11-19", "open")]
    public void AMomentIsOfParisUnlessItSaysOtherwise(string at, string state)
        => Assert.Equal(state, Stage(Tool.Run("programme", "show", "sons-hospital-wave-2", "--at", at, "--json"), "administrative-file").GetProperty("state").GetString());

    /// <summary>On a machine where it is already tomorrow, or still yesterday, a deadline is at the same moment, and a calendar has the same bytes.</summary>
    [Theory]
    [InlineData("Pacific/Kiritimati")]
    [InlineData("America/New_York")]
    public void TheZoneOfTheMachineChangesNothing(string zone)
    {
        var elsewhere = new Dictionary<string, string> { ["TZ"] = zone };
        string[] show = ["programme", "show", "sons-hospital-wave-2", "--at", "2024-11-19T12:01", "--json"];
        string[] next = ["programme", "next", "--at", "2024-10-27", "--ics", "-"];

        var shown = ToolProcess.Run(show, environment: elsewhere);
        Assert.Equal("closed", Stage(shown, "administrative-file").GetProperty("state").GetString());
        Assert.Equal(Tool.Run(show).Output, shown.Output);
        Assert.Equal(Tool.Run(next).Output, ToolProcess.Run(next, environment: elsewhere).Output);
    }

    [Fact]
    public void AMinuteThatComesTwiceIsWrittenWithItsDifference()
    {
        Assert.Contains("2024-10-27T02:30:00+02:00", Tool.Run("programme", "show", "care", "--at", "2024-10-27T02:30").Error, StringComparison.Ordinal);
        Assert.Equal(
            ["2024-10-27T02:30:00+02:00", "2024-10-27T02:30:00+01:00"],
            new[] { "+02:00", "+01:00" }.Select(difference => Text(Root(Tool.Run("programme", "show", "care", "--at", "2024-10-27T02:30:00" + difference, "--json")), "at")));
    }

    [Fact]
    public void AMinuteThatNeverComesIsToldSo()
        => Assert.Contains("n'existe pas : l'heure d'été commence", Tool.Run("programme", "show", "care", "--at", "2025-03-30T02:30").Error.Replace('\n', ' '), StringComparison.Ordinal);

    [Fact]
    public void WhatWasDoneIsDeclaredAsOftenAsNeeded()
    {
        var shown = Tool.Run("programme", "show", "SONS-hospital-wave-2", "--at", "2025-07-01", "--done", "administrative-file=2024-11-20", "--not-done", "evidence", "--json");

        Assert.Equal(("late", "missed", true), (Text(Stage(shown, "administrative-file"), "progress"), Text(Stage(shown, "evidence"), "progress"), Stage(shown, "balance").GetProperty("blocked").GetBoolean()));
    }

    [Theory]
    [InlineData("programme", "show", "sons")]
    [InlineData("programme", "show")]
    [InlineData("programme", "show", "care", "--at", "2024-02-30")]
    [InlineData("programme", "show", "care", "--at", "2024-Q4")]
    [InlineData("programme", "show", "care", "--at", "2025-03-30T02:30")]
    [InlineData("programme", "show", "care", "--at", "2024-10-27T02:30")]
    [InlineData("programme", "show", "care", "--done", "domain-3")]
    [InlineData("programme", "show", "care", "--done", "domain-4=2024")]
    [InlineData("programme", "show", "care", "--not-done", "domain-3", "--done", "domain-3=2024")]
    [InlineData("programme", "next", "--within", "soon")]
    [InlineData("programme", "next", "--within", "-1")]
    [InlineData("policy", "show")]
    [InlineData("policy", "show", "-", "--as-of", "tomorrow")]
    [InlineData("cooperation", "members", "-", "--at", "2022-02-30")]
    [InlineData("cooperation", "contributions", "-", "--year", "0")]
    public void AWrongCommandLineIsToldSo(params string[] args)
    {
        var run = Tool.Run(args);

        Assert.Equal((64, string.Empty), (run.ExitCode, run.Output));
        Assert.StartsWith("thqse: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AListTellsTheNextDeadlineOfEveryProgramme()
    {
        var list = Tool.Run("programme", "list", "--lang", "en", "--programme", Own);

        Assert.Equal((0, string.Empty), (list.ExitCode, list.Error));
        Assert.Equal("regional-call-2027", list.Lines[0]);
        Assert.Contains("sons-hospital-wave-2", list.Lines);
        Assert.Equal(10, Root(Tool.Run("programme", "list", "--json", "--programme", Own)).GetProperty("programmes").GetArrayLength());
    }

    [Fact]
    public void WhatIsToComeIsWrittenAsACalendar()
    {
        var calendar = Tool.Run("programme", "next", "--within", "30", "--ics", "-");

        Assert.StartsWith("BEGIN:VCALENDAR\r\n", calendar.Output, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", calendar.Output, StringComparison.Ordinal);
        Assert.Contains("date imprécise", calendar.Output.Replace("\r\n ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void NothingToComeIsToldSo()
        => Assert.Contains("Nothing is to come", Tool.Run("programme", "next", "--at", "2031-01-01", "--lang", "en").Output, StringComparison.Ordinal);

    [Fact]
    public void APolicyIsToldByWhatItLacks()
    {
        var shown = Tool.Run("policy", "show", Policy, "--as-of", "2026-07-01");

        Assert.Equal((0, string.Empty), (shown.ExitCode, shown.Error));
        Assert.Contains("Étape atteinte : Élaboration.", shown.Lines);
        Assert.Contains("  Déclarer et analyser les événements indésirables", shown.Lines);
        Assert.Equal("elaboration", Root(Tool.Run("policy", "show", Policy, "--as-of", "2026-07-01", "--json")).GetProperty("step").GetProperty("id").GetString());
    }

    [Fact]
    public void MembersAndContributionsAreThoseOfTheRegister()
    {
        Assert.Equal(7, Root(Tool.Run("cooperation", "members", Register, "--at", "2022-12-31", "--json")).GetProperty("count").GetInt32());
        Assert.Equal(6250, Root(Tool.Run("cooperation", "contributions", Register, "--year", "2022", "--json")).GetProperty("total").GetProperty("contribution").GetInt32());
        Assert.Contains("16.13", Tool.Run("cooperation", "contributions", Register, "--year", "2019", "--lang", "en").Output, StringComparison.Ordinal);
        Assert.Contains("7 adhérents au 31 décembre 2022", Tool.Run("cooperation", "members", Register, "--at", "2022-12-31").Lines);
    }

    [Fact]
    public void AYearInWhichNobodyOwesAnythingIsToldSo()
        => Assert.Equal("  No member.", Tool.Run("cooperation", "contributions", Register, "--year", "2018", "--lang", "en").Lines.Last(line => line.Length > 0));

    [Fact]
    public void SeveralPoliciesAreALineEach()
    {
        var shown = Tool.Run("policy", "show", Policy, Register, "--as-of", "2026-07-01");

        Assert.Equal(2, shown.ExitCode);
        Assert.Contains(shown.Lines, line => line.EndsWith("Élaboration, 2 tâches ou actions en retard", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("members", "--at", "2022-12-31", "7 adhérents au 31 décembre 2022")]
    [InlineData("contributions", "--year", "2022", "contribution 6 250 €, capital dû 32,86 €, capital rendu 61,22 €")]
    public void SeveralRegistersAreALineEach(string command, string option, string value, string summary)
        => Assert.Contains(summary, string.Join(' ', Tool.Run("cooperation", command, Register, Policy, option, value).Lines.Select(line => line.Trim())), StringComparison.Ordinal);

    /// <summary>A register that names another group than the one that is given is refused: nothing is reckoned by a grid that was not meant.</summary>
    [Fact]
    public void TheGroupThatIsGivenIsTheOneThatTheRegisterNames()
    {
        var refused = Tool.Run("cooperation", "contributions", Register, "--cooperation", Sample.PathOf("cooperation-group-of-the-example.json"), "--year", "2022");

        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("[unknown-cooperation]", refused.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AGroupIsShownWithItsGridRulesAndReadings()
    {
        var shown = Tool.Run("cooperation", "show", "--lang", "en");
        var lines = shown.Lines.Select(line => line.Trim()).ToArray();
        Assert.Equal((0, string.Empty), (shown.ExitCode, shown.Error));
        Assert.Contains("Capital, once: €16.13, read as €1,500 for 93 members (confidence: strong).", lines);
        Assert.Contains("Lead hospital of a GHT, not a CHU: €2,000 a year. [lead-hospital]", lines);
        Assert.Contains("Association: medico-social, network. [association]", lines);
        Assert.Contains("General assemblies a year, at least: 2.", lines);
        Assert.Contains("Read as", shown.Output, StringComparison.Ordinal);
        Assert.Equal("nes-2023", Text(Root(Tool.Run("cooperation", "show", "--json")), "id"));
        Assert.Contains("[example-2027]", Tool.Run("cooperation", "show", "--cooperation", Sample.PathOf("cooperation-group-of-the-example.json")).Lines[0], StringComparison.Ordinal);
        Assert.Equal(2, Tool.Run(["cooperation", "show", "--cooperation", "-"], "{}"u8.ToArray()).ExitCode);
    }

    [Fact]
    public void TheReadingsOfAProgrammeAreShownWhenAskedFor()
    {
        Assert.Contains("11 novembre, un jour férié", string.Join(' ', Tool.Run("programme", "show", "thqse-normandy-2024", "--ledger").Lines.Select(line => line.Trim())), StringComparison.Ordinal);
        Assert.DoesNotContain("Lectures de la source", Tool.Run("programme", "show", "thqse-normandy-2024").Lines);
        Assert.Contains("None: the source is read to the letter.", Tool.Run("programme", "show", "--programme", Own, "--ledger", "--lang", "en").Lines);
    }

    [Fact]
    public void ATransferIsToldOnBothSides()
    {
        var shown = string.Join(' ', Tool.Run("cooperation", "members", Register, "--at", "2022-12-31").Lines.Select(line => line.Trim()));

        Assert.Contains("B : 2 au début, admissions 0, retraits 1, 0 à la fin (partis vers un autre collège 1).", shown, StringComparison.Ordinal);
        Assert.Contains("D : 1 au début, admissions 0, retraits 0, 2 à la fin (changements de nom 1, venus d'un autre collège 1).", shown, StringComparison.Ordinal);
        Assert.Contains("En tout : 6 au début, admissions 2, retraits 1, 7 à la fin (changements de nom 1, transferts 2).", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019-06-03", "0 adhérent au 3 juin 2019", "0 members on 3 June 2019")]
    [InlineData("2019-06-04", "2 adhérents au 4 juin 2019", "2 members on 4 June 2019")]
    public void MembersAreCountedInWords(string day, string french, string english)
    {
        Assert.Contains(french, Tool.Run("cooperation", "members", Register, "--at", day).Lines);
        Assert.Contains(english, Tool.Run("cooperation", "members", Register, "--at", day, "--lang", "en").Lines);
    }

    [Fact]
    public void WhatIsOddInDefinitionsOfOnesOwnIsToldBelow()
    {
        var programme = File.ReadAllText(Own).Replace("2027-04-30T12:00", "2027-10-31T02:30", StringComparison.Ordinal);
        var shown = Tool.Run(["programme", "show", "--programme", "-", "--at", "2027-01-01", "--lang", "en"], Encoding.UTF8.GetBytes(programme));
        Assert.Contains("To note", shown.Lines);
        Assert.Contains("[applications]", shown.Output, StringComparison.Ordinal);
        Assert.Contains("stages/applications: \"2027-10-31T02:30\" comes twice", string.Join(' ', shown.Lines.Select(line => line.Trim())), StringComparison.Ordinal);

        var group = File.ReadAllText(Sample.PathOf("cooperation-group-of-the-example.json")).Replace("33.33", "33.34", StringComparison.Ordinal);
        var register = Encoding.UTF8.GetBytes("{ \"format\": \"thqse.member-register/1\", \"cooperation\": \"example-2027\", \"events\": [] }");
        using var file = new TemporaryFile(group);
        foreach (var command in new[] { "members", "contributions" })
        {
            Assert.Contains("colleges/H: The share is not the envelope divided by its members", string.Join(' ', Tool.Run(["cooperation", command, "-", "--cooperation", file.Name, "--lang", "en"], register).Lines.Select(line => line.Trim())), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("programme", "show", "--programme", "-")]
    [InlineData("policy", "show", "-")]
    [InlineData("cooperation", "members", "-")]
    [InlineData("cooperation", "contributions", "-")]
    [InlineData("cooperation", "members", "-", "--cooperation", "-")]
    public void ARefusedDocumentGivesItsDiagnostics(params string[] args)
    {
        var refused = Tool.Run([.. args, "--json"], Encoding.UTF8.GetBytes("{}"));

        Assert.Equal(2, refused.ExitCode);
        Assert.Equal("thqse.diagnostics/1", Root(refused).GetProperty("format").GetString());
        Assert.Equal(2, Tool.Run(args, Encoding.UTF8.GetBytes("{}")).ExitCode);
    }

    private static JsonElement Root(ToolResult result)
    {
        using var document = JsonDocument.Parse(result.Output);
        return document.RootElement.Clone();
    }

    private static JsonElement Stage(ToolResult result, string id) => Root(result).GetProperty("stages").EnumerateArray().Single(stage => stage.GetProperty("id").GetString() == id);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
