using System.Text.Json;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests;

/// <summary><c>thqse cpom compare</c>.</summary>
public class CompareTests
{
    [Theory]
    [InlineData("fr", "2026          Avant : non atteint (demandé 2, observé 1). Après : atteint")]
    [InlineData("en", "2026          Before: not met (asked 2, observed 1). After: met (asked 1,")]
    public void It_says_what_moves_with_other_beds(string language, string said)
    {
        var result = Tool.Run("cpom", "compare", Sample.Any, "--beds", "90", "--lang", language);

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Contains(said, string.Join('\n', result.Lines), StringComparison.Ordinal);
        Assert.All(result.Lines, line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void A_contract_and_itself_move_nothing()
    {
        var result = Tool.Run("cpom", "compare", Sample.Any, Sample.Any, "--lang", "en");

        Assert.Contains("Nothing differs.", result.Lines);
        Assert.Contains("What moved (0 verdicts)", result.Lines);
    }

    [Fact]
    public void The_document_says_which_differences_move_each_verdict()
    {
        var result = Tool.Run("cpom", "compare", Sample.Any, "--as-of", "2028-03-31", "--json");
        using var document = JsonDocument.Parse(string.Join('\n', result.Lines));

        Assert.Equal("thqse.cpom-comparison/1", document.RootElement.GetProperty("format").GetString());
        Assert.All(document.RootElement.GetProperty("moved").EnumerateArray(), moved => Assert.Equal("asOf", moved.GetProperty("because")[0].GetProperty("kind").GetString()));
    }

    [Theory]
    [InlineData("cpom compare {sample}", 64, "a second contract is needed")]
    [InlineData("cpom compare", 64, "FILE is missing")]
    [InlineData("cpom compare {sample} {sample} {sample}", 64, "one argument too many")]
    [InlineData("cpom compare {sample} --as-of soon", 64, "is not a date")]
    [InlineData("cpom compare {sample} --as-of 2027-02-29", 64, "There is no such day")]
    [InlineData("cpom compare {sample} --as-of 31/03/2027", 64, "Write 2027-03-31.")]
    public void What_cannot_be_compared_is_said(string command, int status, string said)
    {
        var result = Tool.Run([.. command.Replace("{sample}", Sample.Any, StringComparison.Ordinal).Split(' '), "--lang", "en"]);

        Assert.Equal(status, result.ExitCode);
        Assert.Contains(said, result.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--beds", "3x", "/establishment/beds")]
    [InlineData("--beds", "-1", "/establishment/beds")]
    [InlineData("--category", "chx", "/establishment/category")]
    [InlineData("--size-class", "huge", "/establishment/sizeClass")]
    [InlineData("--activities", "mco,hat", "/establishment/activities/1")]
    public void What_is_mistyped_is_refused_as_a_document_would_be(string option, string value, string place)
    {
        var result = Tool.Run("cpom", "compare", Sample.Any, option, value);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("tel qu'il serait:", result.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains(result.Lines, line => line.EndsWith(place, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr", "L'édition du catalogue (2.0.0).")]
    [InlineData("en", "The edition of the catalogue (2.0.0).")]
    public void Two_editions_of_a_catalogue_are_compared(string language, string said)
    {
        var (first, second) = (Sample.PathOf("catalogues/transition-obligations.json"), Path.GetTempFileName());
        File.WriteAllText(second, File.ReadAllText(first).Replace("\"version\": \"0.1.0\"", "\"version\": \"2.0.0\"", StringComparison.Ordinal));

        var result = Tool.Run("cpom", "compare", Sample.PathOf("catalogues/transition-obligations-contract.json"), "--catalogue", first, "--catalogue", second, "--lang", language);

        Assert.Equal((0, string.Empty), (result.ExitCode, result.Error));
        Assert.Contains(said, result.Lines);
    }

    [Fact]
    public void Two_catalogues_are_no_editions_of_one()
    {
        var result = Tool.Run("cpom", "compare", Sample.Any, "--catalogue", Sample.PathOf("catalogues/transition-obligations.json"), "--catalogue", NewCatalogue(), "--lang", "en");

        Assert.Equal(64, result.ExitCode);
        Assert.Contains("two editions of one catalogue are compared", result.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    private static string NewCatalogue()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "own.json");
        Assert.Equal(0, Tool.Run("cpom", "new-catalogue", "-o", file).ExitCode);
        return file;
    }
}
