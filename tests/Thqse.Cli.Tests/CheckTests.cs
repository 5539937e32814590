using System.Text;
using System.Text.Json;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests;

/// <summary><c>thqse cpom check</c> and <c>thqse diagnosis check</c>, on what the tool itself writes and on the same with one thing wrong.</summary>
public class CheckTests
{
    private static readonly string New = string.Join('\n', Tool.Run("cpom", "new-catalogue", "-o", "-").Lines);

    /// <summary>With a measure that no rule uses.</summary>
    private static readonly string Unused = New.Replace("\"measures\": [", """
        "measures": [
          { "id": "forgotten", "kind": "count", "label": { "fr": "Oubliée", "en": "Forgotten" } },
        """, StringComparison.Ordinal);

    [Fact]
    public void A_new_catalogue_has_nothing_wrong()
    {
        var result = Run(New, "--lang", "en");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("No finding.", result.Lines);
    }

    /// <summary>What changes no target is not refused, and not passed over.</summary>
    [Fact]
    public void A_catalogue_with_a_finding_says_so_where_it_is_used()
    {
        using var catalogue = new TemporaryFile(Unused);
        using var sound = new TemporaryFile(New);

        Assert.Contains("finds 1 thing that may make a result wrong", Tool.Run("cpom", "fiches", "--catalogue", catalogue.Name, "--lang", "en").Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Empty(Tool.Run("cpom", "fiches", "--catalogue", sound.Name, "--lang", "en").Error);
    }

    [Theory]
    [InlineData("fr", "1 défaut.", "forgotten")]
    [InlineData("en", "1 finding.", "forgotten")]
    public void A_finding_has_its_place_its_code_and_the_status_of_a_refusal(string language, string count, string name)
    {
        var result = Run(Unused, "--lang", language);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains(count, result.Lines);
        Assert.Contains(result.Lines, line => line.Contains(name, StringComparison.Ordinal));
        Assert.Contains(result.Lines, line => line.Contains("[unused-measure]", StringComparison.Ordinal));
    }

    [Fact]
    public void The_document_of_the_findings_has_their_codes_and_places()
    {
        var result = Run(Unused, "--json");
        using var document = JsonDocument.Parse(string.Join('\n', result.Lines));
        var finding = Assert.Single(document.RootElement.GetProperty("diagnostics").EnumerateArray());

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(("thqse.diagnostics/1", "unused-measure"), (document.RootElement.GetProperty("format").GetString(), finding.GetProperty("code").GetString()));
        Assert.StartsWith("/fiches/0/measures", finding.GetProperty("pointer").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_catalogue_is_refused()
        => Assert.Equal(2, Run("{}").ExitCode);

    [Fact]
    public void The_findings_of_a_referential_have_their_codes_and_places_too()
    {
        var broken = Encoding.UTF8.GetBytes(File.ReadAllText(Sample.PathOf("referentials/sober-site.json")).Replace("\"theme\": \"heat\"", "\"theme\": \"haet\"", StringComparison.Ordinal));
        var result = Tool.Run(["diagnosis", "check", "-", "--json", "--lang", "en"], broken);
        using var document = JsonDocument.Parse(string.Join('\n', result.Lines));
        var finding = document.RootElement.GetProperty("diagnostics").EnumerateArray().First(each => each.GetProperty("code").GetString() == "unknown-theme");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("/questionnaires/0/questions/", finding.GetProperty("pointer").GetString(), StringComparison.Ordinal);
        Assert.Equal("haet", finding.GetProperty("value").GetString());
        Assert.Equal(64, Tool.Run("diagnosis", "check", "--json", "--flag").ExitCode);

        var shown = string.Join(' ', Tool.Run(["diagnosis", "check", "-", "--lang", "en"], broken).Lines);
        Assert.Contains("question ", shown, StringComparison.Ordinal);
        Assert.Contains(finding.GetProperty("pointer").GetString()!, shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_below_zero_without_a_floor_are_told_with_what_to_do()
    {
        var broken = Encoding.UTF8.GetBytes(File.ReadAllText(Sample.PathOf("referentials/sober-site.json")).Replace("\"points\": 0", "\"points\": -1", StringComparison.Ordinal).Replace("\"floor\": 0,", string.Empty, StringComparison.Ordinal));
        var shown = string.Join(' ', Tool.Run(["diagnosis", "check", "-", "--lang", "en"], broken).Lines.Select(line => line.Trim()));

        Assert.Contains("add \"floor\": 0 to the head", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_source_without_lines_has_no_word_about_lines()
    {
        using var file = new TemporaryFile(New);
        var shown = string.Join(' ', Tool.Run("cpom", "ledger", "--catalogue", file.Name, "--lang", "en").Lines);

        Assert.DoesNotContain("SHA-256", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("Line numbers", shown, StringComparison.Ordinal);
        Assert.Contains("SHA-256", string.Join(' ', Tool.Run("cpom", "ledger", "--lang", "en").Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_referential_is_refused()
        => Assert.Equal(2, Tool.Run(["diagnosis", "check", "-"], "{}"u8.ToArray()).ExitCode);

    /// <summary>The check knows the indicators that are shipped, and those of a catalogue of one's own.</summary>
    [Fact]
    public void A_cited_indicator_that_no_catalogue_has_is_a_finding_of_a_referential()
    {
        using var folder = new TemporaryFolder();
        var catalogue = folder["catalogue.json"];
        File.WriteAllText(catalogue, New);
        using var own = JsonDocument.Parse(New);
        var cited = own.RootElement.GetProperty("fiches")[0].GetProperty("id").GetString()!;
        var sober = File.ReadAllText(Sample.PathOf(Path.Combine("referentials", "sober-site.json")));
        ToolResult Citing(string indicator, params string[] options) => Tool.Run(
            ["diagnosis", "check", "-", "--lang", "en", .. options],
            Encoding.UTF8.GetBytes(sober.Replace("\"id\": \"led\",", $"\"id\": \"led\", \"indicators\": [\"{indicator}\"],", StringComparison.Ordinal)));

        Assert.Equal(0, Citing("CPOM_OS_2").ExitCode);
        Assert.Equal(2, Citing("CPOM_OS_99").ExitCode);
        Assert.Contains(Citing("CPOM_OS_99").Lines, line => line.Contains("[unknown-indicator]", StringComparison.Ordinal));
        Assert.Contains("Did you mean: CPOM_OS_2?", string.Join(' ', Citing("OS 2").Lines.Select(line => line.Trim())), StringComparison.Ordinal);
        Assert.Equal(2, Citing(cited).ExitCode);
        Assert.Equal(0, Citing(cited, "--catalogue", catalogue).ExitCode);
    }

    private static ToolResult Run(string catalogue, params string[] options) => Tool.Run(["cpom", "check", "-", .. options], Encoding.UTF8.GetBytes(catalogue));
}
