using System.Text;
using System.Text.Json.Nodes;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Pages;

/// <summary>Questions at the screen: what is asked, what is asked again, and what is written.</summary>
public sealed class InterviewTests : IDisposable
{
    private static readonly string MedicoSocial = Sample.PathOf("catalogues/medico-social-scheme.json");
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("fr", "est écrit. Complétez-le, puis : thqse diagnosis score")]
    [InlineData("en", "is written. Complete it, then: thqse diagnosis score")]
    public void A_response_can_be_begun_by_questions(string language, string next)
    {
        var told = Ask("CH du Val\nch\n320\n\n31\nmco\n", "diagnosis", "new", "thqse-specimen/sanitary", "-o", folder["r.json"], "--lang", language);

        Assert.Contains(next, told, StringComparison.Ordinal);
        Assert.Equal("CH du Val", (string?)JsonNode.Parse(File.ReadAllText(folder["r.json"]))!["establishment"]!["name"]);
    }

    [Theory]
    [InlineData("fr", "c.xlsx est écrit. Remplissez-le dans un tableur, puis : thqse cpom evaluate")]
    [InlineData("en", "c.xlsx is written. Fill it in with a spreadsheet, then: thqse cpom evaluate")]
    public void A_workbook_is_filled_in_with_a_spreadsheet(string language, string next)
        => Assert.Contains(next, Ask("CH du Val\nclinic\n90\n\n\n\n", "cpom", "new", "-o", folder["c.xlsx"], "--lang", language), StringComparison.Ordinal);

    /// <summary>The answer that does not hold is taken out again: the first attribute leaves no empty member behind, a later one leaves the others alone.</summary>
    [Theory]
    [InlineData("fr", "Il faut un nombre entier, sans espace ni unité, comme 320.", "Répondez oui ou non.")]
    [InlineData("en", "A whole number is needed, without spaces or a unit, such as 320.", "Answer yes or no.")]
    public void An_attribute_that_does_not_hold_is_asked_again(string language, params string[] said)
    {
        var told = Ask("EHPAD du Val\nehpad\n\n31\nmany\n60\nperhaps\nno\n", "cpom", "new", "--catalogue", MedicoSocial, "-o", folder["c.json"], "--lang", language);

        Assert.All(said, each => Assert.Contains(each, told, StringComparison.Ordinal));
        var attributes = JsonNode.Parse(File.ReadAllText(folder["c.json"]))!["establishment"]!["attributes"]!;
        Assert.Equal((60, false), ((int)attributes["places"]!, (bool)attributes["own-kitchen"]!));
    }

    /// <summary>What targets depend on is needed; with 500 deliveries none depends on an emergency unit any more.</summary>
    [Fact]
    public void An_attribute_says_what_it_can_be_and_whether_it_can_be_passed()
    {
        using var catalogue = new TemporaryFile(SmallCatalogue.OfVector("attributes"));
        var told = Ask("CH\nch\n90\n\n31\n500\nyes\nprofit\n", "cpom", "new", "--catalogue", catalogue.Name, "-o", folder["c.json"], "--lang", "en");

        Assert.Contains("Deliveries: ", told, StringComparison.Ordinal);
        Assert.Contains("Emergency unit, yes or no (optional): ", told, StringComparison.Ordinal);
        Assert.Contains("Status (public, profit, non-profit): ", told, StringComparison.Ordinal);
        Assert.Equal("profit", (string?)JsonNode.Parse(File.ReadAllText(folder["c.json"]))!["establishment"]!["attributes"]!["status"]);
    }

    /// <summary>Who gives up, or whose keyboard is closed, gets nothing written.</summary>
    [Fact]
    public void Without_an_answer_nothing_is_written()
    {
        var result = Tool.Run(["cpom", "new", "-o", folder["c.json"], "--lang", "en"], Screen(string.Empty));

        Assert.Equal(64, result.ExitCode);
        Assert.Contains("--category is missing.", Told.Flat(result.Error), StringComparison.Ordinal);
        Assert.False(File.Exists(folder["c.json"]));
    }

    [Theory]
    [InlineData("fr", "Rien n'est écrit. --attribute Own Kitchen")]
    [InlineData("en", "Nothing is written. --attribute Own Kitchen")]
    public void An_attribute_that_there_is_not_is_told_by_its_name(string language, string said)
        => Assert.StartsWith(said, Told.Refusal(2, "cpom", "new", "--catalogue", MedicoSocial, "--category", "ehpad", "--attribute", "places=60", "--attribute", "own-kitchen=yes", "--attribute", "Own Kitchen=yes", "-o", folder["c.json"], "--lang", language), StringComparison.Ordinal);

    private static string Ask(string typed, params string[] command)
    {
        var result = Tool.Run(command, Screen(typed));
        Assert.Equal(0, result.ExitCode);
        return Told.Flat(result.Error).Replace(" :", " :", StringComparison.Ordinal);
    }

    private static MemoryConsole Screen(string typed) => new(Encoding.UTF8.GetBytes(typed), Tool.NoEnvironment) { ScreenWidth = 120 };
}
