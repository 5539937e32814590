using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests;

/// <summary>Several files, and folders, on the commands that read documents.</summary>
public sealed class SeveralFilesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("thqse-several");

    [Fact]
    public void Several_files_get_a_line_each_and_a_bad_one_does_not_stop_the_others()
    {
        var result = Tool.Run("cpom", "evaluate", Put("a.json", Sample.Small), Put("b.json", "{}"), Put("c.json", Sample.Small));
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("a.json", result.Lines[0], StringComparison.Ordinal);
        Assert.Matches("^b.json +refusé : [0-9]+ défauts?$", result.Lines[1]);
        Assert.StartsWith("c.json", result.Lines[2], StringComparison.Ordinal);
        Assert.Contains("2 lus sur 3", result.Lines);
    }

    [Fact]
    public void Of_several_files_only_the_verdicts_that_are_asked_for_are_counted()
    {
        string[] files = [Sample.PathOf("ch-des-deux-rivieres.json"), Sample.PathOf("clinique-des-oliviers.json")];
        var lines = Tool.Run(["cpom", "evaluate", .. files, "--as-of", "2027-03-31", "--indicator", "CPOM_OS_12", "--year", "2026"]).Lines;
        Assert.Matches("^ch-des-deux-rivieres.json +1 non atteint$", lines[0]);
        Assert.Matches("^clinique-des-oliviers.json +1 non applicable$", lines[1]);
        var notMet = Tool.Run(["cpom", "evaluate", .. files, "--as-of", "2027-03-31", "--indicator", "CPOM_OS_12", "--status", "notMet"]).Output;
        Assert.Contains("Aucun verdict", notMet, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evaluate")]
    [InlineData("todo")]
    public void A_contract_without_a_date_says_so_in_its_line(string command)
    {
        string[] files = [Sample.PathOf("ch-des-deux-rivieres.json"), Put("undated.json", """{ "format": "thqse.cpom-contract/1", "establishment": { "category": "clinic", "beds": 80 } }""")];
        var lines = string.Join(' ', Tool.Run(["cpom", command, .. files, "--lang", "en"]).Lines.Select(line => line.Trim()));
        Assert.Contains("(no date: judged with the period being over; give --as-of)", lines, StringComparison.Ordinal);
        Assert.DoesNotContain("no date", string.Join(' ', Tool.Run(["cpom", command, .. files, "--lang", "en", "--as-of", "2027-03-31"]).Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_says_of_which_dates_it_is()
    {
        string[] files = [Sample.PathOf("ch-des-deux-rivieres.json"), Put("undated.json", """{ "format": "thqse.cpom-contract/1", "establishment": { "category": "clinic", "beds": 80, "name": "A" } }""")];
        var lines = string.Join(' ', Tool.Run(["cpom", "region", .. files, "--lang", "en"]).Lines);
        Assert.Contains("to 1 January 2030: --as-of puts all on one day.", lines, StringComparison.Ordinal);
        Assert.Contains("1 contract says no date", lines, StringComparison.Ordinal);
        Assert.Contains("Evaluations as of 31 March 2027.", string.Join(' ', Tool.Run(["cpom", "region", .. files, "--lang", "en", "--as-of", "2027-03-31"]).Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void One_is_no_plural()
    {
        string[] files = [Sample.PathOf("ch-des-deux-rivieres.json"), Sample.PathOf("clinique-des-oliviers.json")];
        Assert.EndsWith("29 indicateurs demandés, 1 non applicable", Tool.Run(["cpom", "plan", .. files]).Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_stands_for_the_documents_in_it()
    {
        Put("b.json", Sample.Small);
        Put("a.json", Sample.Small);
        Put("notes.txt", "not a document");
        var result = Tool.Run("cpom", "todo", folder.FullName);
        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["a.json", "b.json"], result.Lines.Take(2).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void Workbooks_of_a_folder_are_not_left_out_in_silence()
    {
        Put("a.xlsx", "a workbook");
        Put("~$a.xlsx", "the lock of one that is open");
        var alone = Tool.Run("cpom", "todo", folder.FullName);
        Assert.Equal(66, alone.ExitCode);
        Assert.Contains("1 classeur (.xlsx) n'est pas lu : nommez-le", OneLine(alone), StringComparison.Ordinal);
        Put("b.json", Sample.Small);
        Put("c.xlsx", "another");
        var beside = Tool.Run("cpom", "todo", folder.FullName);
        Assert.Equal(0, beside.ExitCode);
        Assert.Contains("2 classeurs (.xlsx) ne sont pas lus : nommez-les", OneLine(beside), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unreadable_file_among_others_is_told_in_its_line_and_by_the_status()
    {
        var result = Tool.Run("cpom", "evaluate", Put("a.json", Sample.Small), Path.Combine(folder.FullName, "nowhere.json"));
        Assert.Equal(66, result.ExitCode);
        Assert.Contains("n'existe pas", result.Output, StringComparison.Ordinal);
        Assert.Contains("1 lu sur 2", result.Lines);
    }

    [Fact]
    public void With_json_and_a_folder_each_document_is_written_under_its_own_name()
    {
        var results = Path.Combine(folder.FullName, "results");
        var result = Tool.Run("cpom", "evaluate", Put("a.json", Sample.Small), Put("b.json", "{}"), "--json", "-o", results);
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(Tool.Run("cpom", "evaluate", Put("a.json", Sample.Small), "--json").Output, File.ReadAllText(Path.Combine(results, "a.json")));
        Assert.Contains("thqse.diagnostics/1", File.ReadAllText(Path.Combine(results, "b.json")), StringComparison.Ordinal);
        Assert.Contains("1 lu sur 2", result.Lines);
    }

    [Fact]
    public void With_json_several_documents_need_a_folder()
    {
        var file = Put("a.json", Sample.Small);
        Assert.Equal(64, Tool.Run("cpom", "evaluate", folder.FullName, "--json").ExitCode);
        Assert.Equal(64, Tool.Run("cpom", "evaluate", folder.FullName, "--json", "-o", file).ExitCode);
        Assert.Equal(64, Tool.Run("cpom", "evaluate", file, file).ExitCode);
    }

    [Fact]
    public void One_output_goes_to_the_file_of_o_and_nothing_to_the_screen()
    {
        var file = Put("a.json", Sample.Small);
        foreach (var words in new string[][] { ["cpom", "evaluate", file, "--json"], ["cpom", "plan", file], ["cpom", "fiches"] })
        {
            var target = Path.Combine(folder.FullName, "out");
            var result = Tool.Run([.. words, "-o", target]);
            Assert.Equal(0, result.ExitCode);
            Assert.Empty(result.Output);
            Assert.Equal(Tool.Run(words).Output, File.ReadAllText(target));
        }
    }

    [Fact]
    public void What_is_refused_into_a_file_is_told_in_a_line_on_the_screen()
    {
        var result = Tool.Run("cpom", "evaluate", Put("a.json", "{}"), "--json", "-o", Path.Combine(folder.FullName, "out.txt"));
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Matches("^thqse: « .*a.json » est refusé : [0-9]+ défauts?.$", string.Join(' ', result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void A_page_of_what_is_wrong_goes_to_the_screen_and_leaves_the_file_alone()
    {
        var target = Path.Combine(folder.FullName, "page.txt");
        var result = Tool.Run("cpom", "evaluate", Put("a.json", "{}"), "-o", target);
        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("Le document est refusé", result.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(target));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told()
    {
        var result = Tool.Run("cpom", "fiches", "-o", Path.Combine(folder.FullName, "nowhere", "out.txt"));
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("ne peut pas être écrit : son dossier n'existe pas.", OneLine(result), StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_that_cannot_be_written_is_told_without_the_option_of_another()
    {
        var result = Tool.Run("programme", "next", "--lang", "en", "--ics", folder.FullName);
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("thqse: \"", result.Error, StringComparison.Ordinal);
        Assert.Contains("cannot be written: access is denied, or it is a folder.", OneLine(result), StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static string OneLine(ToolResult result) => result.Error.Replace('\n', ' ');

    private string Put(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
