using System.Text;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Processes;

/// <summary>The other tests run the tool within their own process: here it gives the same as a process of its own.</summary>
public class ProcessTests
{
    [Theory]
    [InlineData(0, "cpom evaluate SAMPLE")]
    [InlineData(0, "cpom plan - --json --lang en")]
    [InlineData(2, "diagnosis cohort --json -")]
    [InlineData(64, "cpon --lang en")]
    [InlineData(64, "")]
    [InlineData(66, "cpom evaluate thqse-does-not-exist.json")]
    public void A_process_ends_with_the_status_and_the_bytes_of_a_run(int status, string command)
    {
        string[] args = [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(arg => arg == "SAMPLE" ? Sample.Any : arg)];
        var input = Encoding.UTF8.GetBytes(Sample.Small.Replace("l'Exemple", "l'Été", StringComparison.Ordinal));

        var process = ToolProcess.Run(args, input);
        var run = Tool.Run(args, input);

        Assert.Equal((status, status), (process.ExitCode, run.ExitCode));
        Assert.Equal(run.OutputBytes, process.OutputBytes);
        Assert.Equal(run.ErrorBytes, process.ErrorBytes);
    }

    [Theory]
    [InlineData("fr_FR.ISO-8859-1")]
    [InlineData("th_TH.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("C")]
    public void The_language_and_the_encoding_of_the_machine_change_no_byte(string locale)
    {
        string[] args = ["cpom", "fiche", "CPOM_OS_12"];
        var environment = new Dictionary<string, string> { ["LC_ALL"] = locale, ["LANG"] = locale };
        Assert.Equal(Tool.Run(args).OutputBytes, ToolProcess.Run(args, environment: environment).OutputBytes);
    }
}
