using System.Text;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Processes;

/// <summary>A run pays for what it compiles: the list that the run time gives of it is the same on every machine, where a time is not.</summary>
public class StartTests
{
    [Theory]
    [InlineData("--version")]
    [InlineData("--help")]
    [InlineData("cpom --help")]
    [InlineData("cpom evalute contract.json")]
    public void A_run_without_a_document_knows_no_document(string line)
    {
        var compiled = Compiled(line.Split(' '));
        Assert.Contains("compiled Thqse.Cli.Program:Main", compiled, StringComparison.Ordinal);
        Assert.DoesNotContain("compiled Thqse.Sdk.Json", compiled, StringComparison.Ordinal);
        Assert.DoesNotContain("compiled Spectre.Console", compiled, StringComparison.Ordinal);
        Assert.DoesNotContain("compiled NodaTime.Text", compiled, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_evaluates_a_contract_waits_for_no_questionnaire()
    {
        var compiled = Compiled(["cpom", "evaluate", Sample.Any]);
        Assert.Contains("compiled Thqse.Sdk.Cpom.Loading", compiled, StringComparison.Ordinal);
        Assert.DoesNotContain("compiled Thqse.Sdk.Diagnosis.Loading", compiled, StringComparison.Ordinal);
        Assert.DoesNotContain("compiled DocumentFormat.OpenXml", compiled, StringComparison.Ordinal);
        Assert.DoesNotContain("compiled NodaTime.Text", compiled, StringComparison.Ordinal);
    }

    /// <summary>The methods that a run has compiled.</summary>
    private static string Compiled(string[] args)
    {
        var file = Path.GetTempFileName();
        try
        {
            ToolProcess.Run(args, environment: new Dictionary<string, string> { ["DOTNET_JitStdOutFile"] = file, ["DOTNET_JitDisasmSummary"] = "1" });
            return File.ReadAllText(file, Encoding.UTF8);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
