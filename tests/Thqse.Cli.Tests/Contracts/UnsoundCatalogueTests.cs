using System.Text.Json.Nodes;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Contracts;

/// <summary>A catalogue that would lose a target is refused by every command that takes one, with what is wrong with it, before anything is evaluated or written.</summary>
public sealed class UnsoundCatalogueTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public UnsoundCatalogueTests()
    {
        File.WriteAllText(folder["unsound.json"], SmallCatalogue.Unsound);
        File.WriteAllText(folder["contract.json"], SmallCatalogue.Undeclared);
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("cpom fiches")]
    [InlineData("cpom fiche CPOM_A_1")]
    [InlineData("cpom ledger")]
    [InlineData("cpom plan CONTRACT")]
    [InlineData("cpom data CONTRACT")]
    [InlineData("cpom todo CONTRACT")]
    [InlineData("cpom evaluate CONTRACT")]
    [InlineData("cpom region CONTRACT")]
    [InlineData("cpom compare CONTRACT --as-of 2027-01-01")]
    [InlineData("cpom compare CONTRACT --contested")]
    [InlineData("cpom new --category ch --beds 10 -o OUT")]
    [InlineData("cpom workbook CONTRACT -o OUT")]
    [InlineData("cpom report CONTRACT -o OUT")]
    [InlineData("cpom picture grid CONTRACT -o OUT")]
    public void No_command_works_with_it(string command)
    {
        var french = Told.Refusal(2, Words(command));
        var english = Told.Refusal(2, [.. Words(command), "--lang", "en"]);

        Assert.Contains("CPOM_A_1 – Absentéisme, population all Rien n'est prévu pour 2027. Ajoutez la case", french, StringComparison.Ordinal);
        Assert.Contains("Nothing is said for 2027. Add the cell", english, StringComparison.Ordinal);
        Assert.Contains("[missing-cell]", english, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["out.svg"]));
    }

    [Theory]
    [InlineData("cpom plan CONTRACT")]
    [InlineData("cpom region CONTRACT")]
    [InlineData("cpom compare CONTRACT --as-of 2027-01-01")]
    public void A_program_gets_its_findings_as_a_document(string command)
    {
        var result = Tool.Run([.. Words(command), "--json"]);
        var document = JsonNode.Parse(result.Output)!;

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("thqse.diagnostics/1", (string?)document["format"]);
        Assert.Equal(("missing-cell", "/fiches/0/rows/0", "2027"), ((string?)document["diagnostics"]![0]!["code"], (string?)document["diagnostics"]![0]!["pointer"], (string?)document["diagnostics"]![0]!["value"]));
    }

    /// <summary>The document is in the file, the word that there is one on the screen.</summary>
    [Fact]
    public void The_findings_that_go_to_a_file_are_told()
    {
        var result = Tool.Run([.. Words("cpom plan CONTRACT"), "--json", "-o", folder["plan.json"]]);

        Assert.Equal((2, string.Empty), (result.ExitCode, result.Output));
        Assert.EndsWith("unsound.json » est refusé : 1 défaut.", Told.Flat(result.Error), StringComparison.Ordinal);
        Assert.Contains("missing-cell", File.ReadAllText(folder["plan.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_editions_the_one_that_is_unsound_is_named()
    {
        File.WriteAllText(folder["sound.json"], SmallCatalogue.Text);

        Assert.Contains("unsound.json", Told.Refusal(2, "cpom", "compare", folder["contract.json"], "--catalogue", folder["sound.json"], "--catalogue", folder["unsound.json"]), StringComparison.Ordinal);
    }

    /// <summary>Which indicators a referential may cite is not known from what is no catalogue.</summary>
    [Fact]
    public void What_is_no_catalogue_is_refused_where_a_referential_is_checked_too()
    {
        using var none = new TemporaryFile("{}");

        Assert.Contains($"{none.Name}:1:1", Told.Refusal(2, "diagnosis", "check", Sample.PathOf("referentials/sober-site.json"), "--catalogue", none.Name), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "trouve 1 anomalie, qui peut fausser un résultat.", "finds 1 thing that may make a result wrong.")]
    [InlineData(2, "trouve 2 anomalies, qui peuvent fausser un résultat.", "finds 2 things that may make a result wrong.")]
    public void What_changes_no_target_is_counted(int count, string french, string english)
    {
        using var catalogue = new TemporaryFile(SmallCatalogue.With(fiche =>
        {
            for (var i = 0; i < count; i++)
            {
                fiche["measures"]!.AsArray().Add(JsonNode.Parse($$"""{ "id": "forgotten-{{i}}", "kind": "count", "label": { "fr": "Oubliée", "en": "Forgotten" } }"""));
            }
        }));

        Assert.Contains(french, Told.Refusal(0, "cpom", "fiches", "--catalogue", catalogue.Name), StringComparison.Ordinal);
        Assert.Contains(english, Told.Refusal(0, "cpom", "fiches", "--catalogue", catalogue.Name, "--lang", "en"), StringComparison.Ordinal);
    }

    private string[] Words(string command)
        => [.. command.Split(' ').Select(word => word switch { "CONTRACT" => folder["contract.json"], "OUT" => folder["out.svg"], _ => word }), "--catalogue", folder["unsound.json"]];
}
