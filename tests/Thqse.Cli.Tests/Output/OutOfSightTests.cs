using System.Text;
using Thqse.Cli.Tests.Support;

namespace Thqse.Cli.Tests.Output;

/// <summary>Who sits at a screen while the output goes elsewhere is told there what matters.</summary>
public sealed class OutOfSightTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public OutOfSightTests() => File.WriteAllText(folder["refused.json"], Sample.Refused);

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("fr", "est refusé : 2 défauts.")]
    [InlineData("en", "is refused: 2 problems.")]
    public void A_refusal_that_goes_to_a_pipe_is_told_on_the_screen(string language, string said)
    {
        string[] command = ["cpom", "evaluate", folder["refused.json"], "--lang", language];

        Assert.EndsWith(said, Told.Flat(Tool.Run(command, Screen(isOutputPiped: true)).Error), StringComparison.Ordinal);
        Assert.Empty(Tool.Run(command, Screen(isOutputPiped: false)).Error);
        Assert.Empty(Tool.Run(command).Error);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void A_long_run_says_how_far_it_is_where_its_output_is_not_on_the_screen(bool isPiped, bool isToFile)
    {
        File.WriteAllText(folder["responses.jsonl"], string.Concat(Enumerable.Repeat(DiagnosisSample.Small.ReplaceLineEndings(" ") + "\n", 100)));
        string[] command = ["diagnosis", "score", "--batch", folder["responses.jsonl"], .. isToFile ? ["-o", folder["out.jsonl"]] : Array.Empty<string>()];
        var result = Tool.Run(command, Screen(isPiped));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("100 lignes, 0 refusées", result.Error, StringComparison.Ordinal);
        Assert.Equal(100, (isToFile ? File.ReadAllText(folder["out.jsonl"]) : result.Output).Split("thqse.score-card/1").Length - 1);
    }

    /// <summary>On the screen itself the documents are what says how far it is.</summary>
    [Fact]
    public void A_long_run_on_the_screen_shows_nothing_else()
        => Assert.Empty(Tool.Run(["diagnosis", "score", "--batch", "-"], new MemoryConsole(Encoding.UTF8.GetBytes(DiagnosisSample.Small.ReplaceLineEndings(" ")), Tool.NoEnvironment) { ScreenWidth = 80 }).Error);

    private static MemoryConsole Screen(bool isOutputPiped) => new([], new Dictionary<string, string> { ["NO_COLOR"] = "1" }) { ScreenWidth = 80, IsOutputPiped = isOutputPiped };
}
