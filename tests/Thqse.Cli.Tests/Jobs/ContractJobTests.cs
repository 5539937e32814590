using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Jobs;

/// <summary>The analyst's questions.</summary>
public sealed class ContractJobTests
{
    private static readonly string Contract = Sample.PathOf("ch-des-deux-rivieres.json");

    [Fact]
    public void What_is_left_to_do_says_from_where_to_where_and_what_is_missing()
    {
        var result = Tool.Run("cpom", "todo", Contract, "--as-of", "2026-09-30");
        Assert.Equal(0, result.ExitCode);
        Assert.Contains("CPOM_OS_12 Mammographies : 803 → 809, il manque 6.", result.Lines);
        Assert.Contains("Pour le 31 décembre 2026 (92 jours)", result.Lines);
        Assert.True(Array.FindIndex([.. result.Lines], line => line.StartsWith("Déclaré, et insuffisant", StringComparison.Ordinal))
            < Array.FindLastIndex([.. result.Lines], line => line.StartsWith("Non déclaré", StringComparison.Ordinal)));
        Assert.Matches("^[0-9]+ insuffisants?, [0-9]+ non déclarés?, [0-9]+ preuves?, [0-9]+ commentaires?\\.$", result.Lines[^2]);
    }

    [Fact]
    public void What_is_left_to_do_goes_as_far_as_the_date_that_is_asked()
    {
        Assert.DoesNotContain("2028", Tool.Run("cpom", "todo", Contract, "--before", "2027-12-31").Output, StringComparison.Ordinal);
        Assert.Contains("31 décembre 2028", Tool.Run("cpom", "todo", Contract, "--before", "2028-12-31").Output, StringComparison.Ordinal);
        Assert.Equal(64, Tool.Run("cpom", "todo", Contract, "--before", "demain").ExitCode);
    }

    [Fact]
    public void The_summary_of_an_evaluation_comes_last_and_brief_leaves_the_details_out()
    {
        var whole = Tool.Run("cpom", "evaluate", Contract, "--as-of", "2026-09-30");
        var brief = Tool.Run("cpom", "evaluate", Contract, "--as-of", "2026-09-30", "--brief");
        Assert.Matches("^Au 30 septembre 2026 : [0-9]+ atteints", whole.Lines[^2]);
        Assert.Equal(whole.Lines[^2], brief.Lines[^2]);
        Assert.True(brief.Lines.Length < whole.Lines.Length / 2);
    }

    [Fact]
    public void In_the_grid_what_is_short_and_what_is_not_declared_have_signs_of_their_own()
    {
        var grid = Tool.Run("cpom", "evaluate", Contract, "--as-of", "2026-09-30", "--brief").Lines;
        Assert.Matches("✓    ◐    ○    ○    ○", Assert.Single(grid, line => line.StartsWith("CPOM_OS_12 ", StringComparison.Ordinal)));
        Assert.Contains("◐ en cours, déclaré et insuffisant", string.Join(' ', grid.Select(line => line.Trim())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_verdict_is_shown_in_full_by_its_indicator_year_and_status()
    {
        var one = Tool.Run("cpom", "evaluate", Contract, "--indicator", "cpom_os_12", "--year", "2026").Output;
        Assert.Contains("Source : fiche", one, StringComparison.Ordinal);
        Assert.DoesNotContain("CPOM_OS_13", one, StringComparison.Ordinal);
        Assert.DoesNotContain("  2027  ", one, StringComparison.Ordinal);
        Assert.Equal(Tool.Run("cpom", "evaluate", Contract, "--status", "non-atteint").Output, Tool.Run("cpom", "evaluate", Contract, "--status", "notMet").Output);
        Assert.Contains("Aucun verdict", Tool.Run("cpom", "evaluate", Contract, "--indicator", "CPOM_OS_22", "--status", "met").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_period_shows_the_words_of_the_source_too()
        => Assert.Contains("Dans la source : « Progression sur la période : +25% ».", Tool.Run("cpom", "evaluate", Contract, "--indicator", "CPOM_OS_12").Lines.Select(line => line.Trim()));

    [Theory]
    [InlineData("--year", "2024")]
    [InlineData("--status", "moyen")]
    [InlineData("--indicator", "CPOM_OS_99")]
    public void A_filter_that_means_nothing_is_wrong_usage(string option, string value)
        => Assert.Equal(64, Tool.Run("cpom", "evaluate", Contract, option, value).ExitCode);

    [Theory]
    [InlineData("--json")]
    [InlineData("--xlsx", "narrowed.xlsx")]
    [InlineData("--csv", "narrowed")]
    public void A_filter_does_not_go_with_what_is_whole(params string[] whole)
    {
        var refused = Tool.Run(["cpom", "evaluate", Contract, "--year", "2026", .. whole]);

        Assert.Equal(64, refused.ExitCode);
        Assert.Contains("Sans eux, ces filtres montrent chaque verdict en entier", string.Join(' ', refused.Error.Split((char[])['\n', ' '], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.False(File.Exists(whole[^1]));
    }

    [Fact]
    public void The_data_to_declare_are_listed_with_their_identifiers_and_what_is_there()
    {
        var lines = Tool.Run("cpom", "data", Contract).Lines;
        Assert.Contains(lines, line => line.Trim() == "Mammographies [mammograms]");
        Assert.Contains("2028, 2029  à déclarer", lines.Select(line => line.Trim()));
        Assert.Matches("^[0-9]+ valeurs déclarées sur [0-9]+\\.$", lines[^2]);
    }

    [Fact]
    public void A_region_counts_its_establishments_and_hides_small_groups()
    {
        string[] files = [.. new[] { "ch-de-la-vallee", "ch-des-deux-rivieres", "ch-grand-causse", "chu-montlaur", "clinique-des-oliviers" }.Select(name => Sample.PathOf(name + ".json"))];
        var exact = Tool.Run(["cpom", "region", .. files, "--as-of", "2027-03-31", "--exact"]);
        var published = Tool.Run(["cpom", "region", .. files, "--as-of", "2027-03-31"]);
        Assert.Equal(0, published.ExitCode);
        Assert.Contains("CPOM_OS_10 ✓3 ✗2", exact.Lines);
        Assert.Contains("CPOM_OS_10", published.Lines);
        Assert.Contains("CPOM_OS_17 ✓5", published.Lines);
        Assert.Contains("Clinique 1", exact.Output, StringComparison.Ordinal);
        Assert.Contains("Taille intermédiaire 2", exact.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("…", exact.Output, StringComparison.Ordinal);
        Assert.Contains("Clinique (1 établissement) : non montré", published.Output, StringComparison.Ordinal);
        Assert.Contains("Cibles de 2025", Tool.Run(["cpom", "region", .. files, "--year", "2025"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_tells_which_files_it_does_not_count_and_refuses_an_establishment_given_twice()
    {
        using var bad = new TemporaryFile("{}");
        using var copy = new TemporaryFile(File.ReadAllText(Contract));
        var result = Tool.Run("cpom", "region", Contract, bad.Name);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("refusé", result.Error, StringComparison.Ordinal);
        Assert.Equal(64, Tool.Run("cpom", "region", Contract, copy.Name).ExitCode);
    }

    [Fact]
    public void A_region_takes_contracts_one_a_line_and_names_the_line_that_it_does_not_count()
    {
        static string OneLine(string file) => File.ReadAllText(Sample.PathOf(file)).ReplaceLineEndings(" ");
        var lines = new[] { OneLine("ch-de-la-vallee.json"), "{}", OneLine("chu-montlaur.json") };
        using var file = new TemporaryFile(string.Join('\n', lines));

        var counted = Tool.Run("cpom", "region", "--batch", file.Name, "--exact", "--as-of", "2027-03-31");
        var alone = Tool.Run("cpom", "region", Sample.PathOf("ch-de-la-vallee.json"), Sample.PathOf("chu-montlaur.json"), "--exact", "--as-of", "2027-03-31");

        Assert.Equal(alone.Output, counted.Output);
        Assert.Equal((0, 2), (alone.ExitCode, counted.ExitCode));
        Assert.Contains($"{file.Name}, ligne 2", counted.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(64, Tool.Run("cpom", "region", "--batch", file.Name, file.Name).ExitCode);
    }

    [Fact]
    public void A_region_of_a_file_without_a_line_says_so()
    {
        using var file = new TemporaryFile(string.Empty);
        var result = Tool.Run("cpom", "region", "--batch", file.Name, "--lang", "en");
        Assert.Equal(66, result.ExitCode);
        Assert.Contains("holds no line", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(17_000_000, 1, "Rien n'est compté")]
    [InlineData(2, 10_001, "plus de 10\u202F000 lignes")]
    public void A_region_of_an_input_without_end_is_refused(int length, int count, string told)
    {
        using var file = new TemporaryFile(string.Join('\n', Enumerable.Repeat(new string(' ', length), count)));
        var result = Tool.Run("cpom", "region", "--batch", file.Name);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(told, result.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }
}
