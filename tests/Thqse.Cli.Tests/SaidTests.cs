using System.Text.Json.Nodes;
using Thqse.Cli.Commands.Diagnosis.Merging;
using Thqse.Cli.Tests.Support;
using Thqse.Sdk;
using Thqse.Sdk.Cpom;

namespace Thqse.Cli.Tests;

/// <summary>What the tool says where something is one, none, tomorrow, missing or too much, in both languages.</summary>
public class SaidTests
{
    private const string Contract = """{ "format": "thqse.cpom-contract/1", "asOf": "2026-12-30", "establishment": { "name": "CH", "category": "ch", "beds": {beds}, "ghtMember": true } }""";

    [Theory]
    [InlineData("2026-11-01", "elle ouvre dans 12 jours", "it opens in 12 days")]
    [InlineData("2026-11-12", "elle ouvre dans 1 jour", "it opens in 1 day")]
    [InlineData("2026-12-19", "1 jour", "1 day")]
    [InlineData("2026-12-20", "elle ferme ce soir", "it closes tonight")]
    [InlineData("2026-12-21", "elle est close", "it is closed")]
    public void A_campaign_says_where_it_is(string day, string french, string english)
    {
        Assert.Contains(french, Said("fr", "diagnosis", "progress", DiagnosisSample.Complete, "--opens", "2026-11-13", "--closes", "2026-12-20", "--as-of", day), StringComparison.Ordinal);
        Assert.Contains(english, Said("en", "diagnosis", "progress", DiagnosisSample.Complete, "--opens", "2026-11-13", "--closes", "2026-12-20", "--as-of", day), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--opens 2026-11-13", "une campagne a deux dates : --opens et --closes.")]
    [InlineData("--closes 2026-11-13", "une campagne a deux dates : --opens et --closes.")]
    [InlineData("--opens 2026-11-13 --closes 2026-11-12", "--closes est avant --opens.")]
    public void A_campaign_has_two_dates_in_their_order(string options, string said) => Assert.Contains(said, Refused(64, ["diagnosis", "progress", DiagnosisSample.Complete, .. options.Split(' ')]), StringComparison.Ordinal);

    [Fact]
    public void Progress_of_a_response_that_is_refused_shows_what_is_wrong()
    {
        using var refused = new TemporaryFile("""{ "format": "thqse.questionnaire-response/1" }""");

        Assert.Equal(2, Tool.Run("diagnosis", "progress", refused.Name).ExitCode);
        Assert.Equal(2, Tool.Run("diagnosis", "question", "--response", refused.Name).ExitCode);
        Assert.Equal(2, Tool.Run("diagnosis", "actions", "--from", refused.Name, "--as-of", "2026-01-15", "--owner", "Q", "--due", "2026-12-31").ExitCode);
        Assert.Equal(2, Tool.Run("diagnosis", "actions", refused.Name, "--as-of", "2026-01-15").ExitCode);
        using var folder = new TemporaryFolder();
        Assert.Equal(2, Tool.Run("diagnosis", "picture", "bars", refused.Name, "-o", folder["bars.svg"]).ExitCode);
    }

    [Theory]
    [InlineData("--due 2026-12-31", "--owner")]
    [InlineData("--owner Q", "--due")]
    [InlineData("--owner Q --due 2026-12-31 --count 0", "« 0 »")]
    [InlineData("--owner Q --due 2026-12-31 --count many", "« many »")]
    public void A_plan_needs_an_owner_a_day_and_a_number_of_actions(string options, string said)
        => Assert.Contains(said, Refused(64, ["diagnosis", "actions", "--from", DiagnosisSample.Partial, "--as-of", "2026-01-15", .. options.Split(' ')]), StringComparison.Ordinal);

    [Fact]
    public void As_many_actions_are_proposed_as_are_asked_for()
    {
        var plan = JsonNode.Parse(Tool.Run("diagnosis", "actions", "--from", DiagnosisSample.Partial, "--as-of", "2026-01-15", "--owner", "Q", "--due", "2026-12-31", "--count", "3", "--json").Output)!;

        Assert.Equal(3, plan["actions"]!.AsArray().Count);
    }

    [Fact]
    public void A_radar_is_of_one_response()
    {
        using var folder = new TemporaryFolder();

        Assert.NotEmpty(Refused(64, "diagnosis", "picture", "radar", DiagnosisSample.Complete, DiagnosisSample.Complete, "-o", folder["radar.svg"]));
        Assert.Equal(0, Tool.Run("diagnosis", "picture", "bars", Sample.PathOf("diagnosis-ch-grand-causse.json"), "-o", folder["bars.svg"]).ExitCode);
        Assert.StartsWith("<svg", File.ReadAllText(folder["bars.svg"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("fr", "Candidater [regional-call-2027 applications] Ouverture : 1er février 2027", "regional-call-2027 : Calendrier connu le 15 janvier 2027")]
    [InlineData("en", "Apply [regional-call-2027 applications] Opening: 1 February 2027", "regional-call-2027: ")]
    public void What_is_to_come_of_a_programme_is_told_with_when_its_calendar_was_known(string language, params string[] said)
    {
        var shown = Said(language, "programme", "next", "--programme", Sample.PathOf("programme-regional-call.json"), "--at", "2027-01-20");

        Assert.All(said, each => Assert.Contains(each, shown, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr", "Rien à venir dans ce délai.")]
    [InlineData("en", "Nothing is to come within that time.")]
    public void Nothing_to_come_is_said(string language, string said) => Assert.Contains(said, Said(language, "programme", "next", "--at", "2040-01-01"), StringComparison.Ordinal);

    [Theory]
    [InlineData("applications=2027-04-01", "2027-08-01", "Faite à temps : 1er avril 2027.")]
    [InlineData("applications=2027-05-02", "2027-08-01", "Faite en retard : 2 mai 2027.")]
    [InlineData("selection=2027-07-05", "2027-08-01", "Faite, sans qu'on puisse dire si à temps : ")]
    public void A_stage_that_is_done_says_whether_it_was_in_time(string done, string at, string said)
        => Assert.Contains(said, Said("fr", "programme", "show", "--programme", Sample.PathOf("programme-regional-call.json"), "--at", at, "--done", done), StringComparison.Ordinal);

    [Theory]
    [InlineData("applications")]
    [InlineData("applications=soon")]
    [InlineData("applications=2027=2028")]
    public void A_declaration_that_says_no_moment_is_refused(string done) => Assert.NotEmpty(Refused(64, "programme", "show", "--programme", Sample.PathOf("programme-regional-call.json"), "--done", done));

    [Theory]
    [InlineData(0, "sans lit", "no beds")]
    [InlineData(1, "1 lit", "1 bed")]
    [InlineData(2, "2 lits", "2 beds")]
    public void Beds_are_counted_in_words(int beds, string french, string english)
    {
        using var contract = new TemporaryFile(Contract.Replace("{beds}", $"{beds}", StringComparison.Ordinal));

        Assert.Matches($"{french}( |,|$)", Said("fr", "cpom", "evaluate", contract.Name));
        Assert.Matches($"{english}( |,|$)", Said("en", "cpom", "evaluate", contract.Name));
    }

    [Theory]
    [InlineData("fr", "Choisir d'abord une option : Pharmacie [pharmacy], Biologie [biology].", "Fixer d'abord la cible de l'établissement.")]
    [InlineData("en", "[pharmacy]", "First fix")]
    public void What_has_to_be_chosen_before_data_are_needed_is_told(string language, params string[] said)
    {
        using var contract = new TemporaryFile(Contract.Replace("{beds}", "320", StringComparison.Ordinal));
        var shown = Said(language, "cpom", "data", contract.Name);

        Assert.All(said.Take(language == "fr" ? 2 : 1), each => Assert.Contains(each, shown, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-12-30", "(demain)", "(tomorrow)")]
    [InlineData("2026-12-31", "(aujourd'hui)", "(today)")]
    [InlineData("2026-12-29", "(2 jours)", "(2 days)")]
    public void What_is_to_be_done_says_how_near_it_is(string day, string french, string english)
    {
        using var contract = new TemporaryFile(Contract.Replace("{beds}", "320", StringComparison.Ordinal));

        Assert.Contains(french, Said("fr", "cpom", "todo", contract.Name, "--as-of", day), StringComparison.Ordinal);
        Assert.Contains(english, Said("en", "cpom", "todo", contract.Name, "--as-of", day), StringComparison.Ordinal);
    }

    [Fact]
    public void A_reading_that_there_is_not_and_two_that_do_not_go_together_are_refused()
    {
        var catalogue = CpomCatalogue.Occitanie2025;
        var conflict = catalogue.SelectableReadings.SelectMany(one => catalogue.SelectableReadings.Select(other => catalogue.ConflictsAmong([one, other]))).First(found => found.Count > 0)[0];

        Assert.Contains("ne propose pas la lecture « nothing »", Refused(64, "cpom", "evaluate", Sample.Any, "--reading", "nothing"), StringComparison.Ordinal);
        Assert.Contains(conflict.One.ToString(), Refused(64, "cpom", "evaluate", Sample.Any, "--reading", conflict.One.ToString(), "--reading", conflict.Other.ToString()), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_of_one_name_are_not_written_over_each_other()
    {
        using var folder = new TemporaryFolder();
        using var one = new TemporaryFolder();
        var copy = one[Path.GetFileName(Sample.Any)];
        File.Copy(Sample.Any, copy);

        Assert.Contains("deux des fichiers s'écriraient tous deux dans « ch-des-deux-rivieres.json »", Refused(64, "cpom", "evaluate", Sample.Any, copy, "--json", "-o", folder["out"] + "/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name", "Nom", "Name")]
    [InlineData("finess", "FINESS", "FINESS")]
    [InlineData("siret", "SIRET", "SIRET")]
    [InlineData("category", "Catégorie", "Category")]
    [InlineData("beds", "Lits", "Beds")]
    [InlineData("sizeClass", "Classe de taille", "Size class")]
    [InlineData("department", "Département", "Department")]
    [InlineData("ghtMember", "Membre d'un GHT", "Member of a GHT")]
    [InlineData("activities", "Activités", "Activities")]
    public void What_colleagues_say_differently_has_a_name(string member, string french, string english)
        => Assert.Equal((french, english), (new MergeTexts(Language.French).Member(member), new MergeTexts(Language.English).Member(member)));

    private static string Said(string language, params string[] command)
    {
        var result = Tool.Run([.. command, "--lang", language]);
        Assert.True(result.ExitCode == 0, result.Error);
        return Flat(result.Output);
    }

    private static string Refused(int status, params string[] command)
    {
        var result = Tool.Run(command);
        Assert.Equal(status, result.ExitCode);
        return Flat(result.Error);
    }

    private static string Flat(string text) => string.Join(' ', text.Replace('\u00A0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
