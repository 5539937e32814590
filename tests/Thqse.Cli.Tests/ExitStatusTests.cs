using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests;

public class ExitStatusTests
{
    [Theory]
    [InlineData("cpom", "evaluate", "SAMPLE")]
    [InlineData("cpom", "evaluate", "SAMPLE", "--json", "--as-of", "2026-01-01")]
    [InlineData("cpom", "plan", "SAMPLE")]
    [InlineData("cpom", "plan", "SAMPLE", "--json")]
    [InlineData("cpom", "fiche", "CPOM_OS_12")]
    [InlineData("cpom", "fiche", "CPOM_CT_07")]
    [InlineData("cpom", "fiches")]
    [InlineData("cpom", "ledger")]
    [InlineData("cpom", "ledger", "CPOM_OS_20")]
    [InlineData("--help")]
    [InlineData("cpom", "evaluate", "--help")]
    [InlineData("--version")]
    public void What_is_done_is_0_and_leaves_standard_error_empty(params string[] args)
    {
        var result = Tool.Run([.. args.Select(arg => arg == "SAMPLE" ? Sample.Any : arg)]);
        Assert.Equal(0, result.ExitCode);
        Assert.NotEmpty(result.Output);
        Assert.Empty(result.Error);
    }

    [Theory]
    [InlineData]
    [InlineData("cpom")]
    [InlineData("cpon")]
    [InlineData("cpom", "evalute", "x")]
    [InlineData("[diagram]", "cpom", "fiches")]
    [InlineData("cpom", "evaluate")]
    [InlineData("cpom", "evaluate", "")]
    [InlineData("cpom", "evaluate", "--jsn", "x")]
    [InlineData("cpom", "evaluate", "x", "--as-of")]
    [InlineData("cpom", "evaluate", "x", "--as-of", "31/03/2027")]
    [InlineData("cpom", "evaluate", "x", "--as-of", "2027-02-29")]
    [InlineData("cpom", "evaluate", "x", "--as-of", "2027-01-01", "--as-of", "2027-01-02")]
    [InlineData("cpom", "plan", "-x")]
    [InlineData("cpom", "fiche")]
    [InlineData("cpom", "fiche", "CPOM_OS_99")]
    [InlineData("cpom", "ledger", "OS_99")]
    [InlineData("cpom", "fiches", "--json")]
    [InlineData("--lang", "de", "cpom", "fiches")]
    [InlineData("cpom", "fiches", "--lang")]
    public void Wrong_usage_is_64_and_speaks_on_standard_error_only(params string[] args)
    {
        var result = Tool.Run(args);
        Assert.Equal(64, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.NotEmpty(result.Error);
    }

    [Fact]
    public void A_file_that_does_not_exist_is_66() => IsUnreadable(Path.Combine(Path.GetTempPath(), "thqse-does-not-exist.json"));

    [Fact]
    public void A_file_in_a_folder_that_does_not_exist_is_66() => IsUnreadable(Path.Combine(Path.GetTempPath(), "thqse-no-folder", "contract.json"));

    [Fact]
    public void A_folder_without_a_document_is_66()
    {
        var folder = Directory.CreateTempSubdirectory("thqse-empty");
        IsUnreadable(folder.FullName);
        folder.Delete();
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_66()
    {
        // Permissions mean nothing to the administrator, nor on Windows in this form.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            return;
        }

        using var file = new TemporaryFile(Sample.Small);
        File.SetUnixFileMode(file.Name, UnixFileMode.None);
        IsUnreadable(file.Name);
    }

    private static void IsUnreadable(string file)
    {
        var result = Tool.Run("cpom", "evaluate", file, "--json");
        Assert.Equal(66, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.NotEmpty(result.Error);
    }
}
