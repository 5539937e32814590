using System.IO.Compression;
using System.Text.RegularExpressions;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Pages;

/// <summary>
/// A catalogue that shares nothing with that of Occitanie (other years, categories, sizes by places, identifiers) through every command of contracts: nothing of Occitanie is in what they say.
/// </summary>
public sealed partial class OtherCatalogueTests : IDisposable
{
    private static readonly string Catalogue = Sample.PathOf("catalogues/medico-social-scheme.json");
    private static readonly string Contract = Sample.PathOf("catalogues/medico-social-scheme-contract.json");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string> Commands =>
    [
        "plan CONTRACT", "evaluate CONTRACT", "evaluate CONTRACT --json", "plan CONTRACT --json", "todo CONTRACT --as-of 2032-06-30 --before 2033-12-31", "data CONTRACT", "data CONTRACT --json", "region CONTRACT --exact",
        "fiches", "fiche E-1", "ledger", "check CATALOGUE", "new --category ehpad --attribute places=80 --attribute own-kitchen=yes -o -",
        "evaluate CONTRACT --indicator E-1 --year 2032", "report CONTRACT -o -", "picture grid CONTRACT -o -", "picture path CONTRACT --indicator E-1 -o -",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void No_command_says_anything_of_Occitanie(string command)
        => Assert.All(["fr", "en"], language =>
        {
            string[] options = command.StartsWith("check", StringComparison.Ordinal) ? [] : ["--catalogue", Catalogue];
            string[] words = [.. command.Split(' ').Select(word => word switch { "CONTRACT" => Contract, "CATALOGUE" => Catalogue, _ => word })];
            var result = Tool.Run(["cpom", .. words, .. options, "--lang", language]);

            Assert.Equal(0, result.ExitCode);
            Assert.Empty(OfOccitanie(result.Output));
        });

    [Fact]
    public void A_workbook_has_lines_for_what_its_catalogue_asks_only()
    {
        var (workbook, again) = (folder["entry.xlsx"], folder["again.json"]);
        Assert.Equal(0, Tool.Run("cpom", "workbook", Contract, "--catalogue", Catalogue, "-o", workbook, "--made-on", "2032-01-01").ExitCode);

        using var zip = ZipFile.OpenRead(workbook);
        var texts = zip.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets", StringComparison.Ordinal)).Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return string.Join('\n', InText().Matches(reader.ReadToEnd()).Select(match => match.Groups[1].Value));
        }).ToArray();
        Assert.All(texts, text => Assert.Empty(OfOccitanie(text)));
        Assert.Contains(texts, text => text.Contains("Seulement si elle n'est pas celle de : Places autorisées", StringComparison.Ordinal));

        Assert.Equal(0, Tool.Run("cpom", "import", workbook, "--catalogue", Catalogue, "-o", again).ExitCode);
        Assert.Equal(Tool.Run("cpom", "evaluate", Contract, "--catalogue", Catalogue).Output, Tool.Run("cpom", "evaluate", again, "--catalogue", Catalogue).Output);
    }

    [Fact]
    public void A_new_contract_lacks_places_and_no_beds()
    {
        var result = Tool.Run("cpom", "new", "--category", "ehpad", "--catalogue", Catalogue, "-o", "-", "--lang", "en");

        Assert.Equal(2, result.ExitCode);
        Assert.DoesNotContain("--beds", result.Output + result.Error, StringComparison.Ordinal);
        Assert.Contains("--attribute places", result.Output + result.Error, StringComparison.Ordinal);
    }

    /// <summary>The words that only the annex of Occitanie has a reason for; earlier years can be declared in the other catalogue too.</summary>
    private static IEnumerable<string> OfOccitanie(string text) => Words().Matches(text).Select(match => match.Value);

    [GeneratedRegex(@"\b(CHU|ESPIC|clini(c|que)s?|lits|beds?|Occitanie|CPOM_\w+|2025-2029|GHT)\b", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Words();

    [GeneratedRegex("<(?:\\w+:)?t(?: [^>]*)?>([^<]*)</", RegexOptions.None, 10_000)]
    private static partial Regex InText();
}
