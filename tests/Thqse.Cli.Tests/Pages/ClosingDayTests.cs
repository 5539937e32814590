using System.Text.Json.Nodes;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Pages;

/// <summary>A catalogue whose years run from March to February, with an indicator whose data come six months later: every page counts by its days.</summary>
public sealed class ClosingDayTests : IDisposable
{
    private const string Contract = """
        {
          "format": "thqse.cpom-contract/1", "catalogue": "closing-days", "establishment": { "name": "CH d'essai", "category": "ch", "beds": 320 },
          "observations": {
            "I-1": { "2026": { "values": { "share": 49 } }, "2027": { "values": { "share": 51 } } },
            "I-2": { "2026": { "values": { "visits": 99 } }, "2027": { "values": { "visits": 20 } } }
          }
        }
        """;

    private readonly TemporaryFolder folder = new();
    private readonly string catalogue;
    private readonly string contract;

    public ClosingDayTests()
    {
        (catalogue, contract) = (folder["catalogue.json"], folder["contract.json"]);
        File.WriteAllText(catalogue, JsonNode.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Vectors/language/closing-days.json")))!["catalogue"]!.ToJsonString());
        File.WriteAllText(contract, Contract);
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_left_to_do_is_due_on_the_last_day_on_which_a_year_is_open()
    {
        var lines = Run("cpom", "todo", "--as-of", "2027-06-30", "--before", "2028-12-31");

        Assert.Equal(["Pour le 31 août 2027 (62 jours)", "Pour le 31 août 2028 (428 jours)"], lines.Where(line => line.StartsWith("Pour le", StringComparison.Ordinal)));
        Assert.Contains("Pour le 28 février 2027 (aujourd'hui)", Run("cpom", "todo", "--as-of", "2027-02-28"));
    }

    [Fact]
    public void The_grid_sums_up_to_the_last_closed_year_of_each_indicator()
    {
        Assert.Contains("depuis 2026", string.Join(' ', Run("cpom", "evaluate", "--as-of", "2027-06-30", "--brief")), StringComparison.Ordinal);

        var lines = Run("cpom", "evaluate", "--as-of", "2028-06-30", "--brief");
        Assert.Contains("de 2026 à la dernière année close de chacun", string.Join(' ', lines.Select(line => line.Trim())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_counts_the_last_year_that_is_closed_for_all()
    {
        Assert.Contains("2026", string.Join(' ', Run("cpom", "region", "--as-of", "2028-06-30")), StringComparison.Ordinal);
        Assert.Contains("2027", string.Join(' ', Run("cpom", "region", "--as-of", "2028-09-01")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fiche_says_when_its_years_close()
    {
        var lines = Tool.Run("cpom", "fiche", "I-2", "--catalogue", catalogue).Lines;

        Assert.Contains("L'année 2026 est close à partir du 1er septembre 2027, et chaque autre de même.", string.Join(' ', lines.Select(line => line.Trim())), StringComparison.Ordinal);
        Assert.DoesNotContain("Clôture", Tool.Run("cpom", "fiche", "CPOM_OS_12").Lines);
    }

    private string[] Run(string group, string command, params string[] options)
    {
        var result = Tool.Run([group, command, contract, "--catalogue", catalogue, .. options]);
        Assert.Equal(0, result.ExitCode);
        return result.Lines;
    }
}
